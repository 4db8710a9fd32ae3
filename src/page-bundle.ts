import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that the bundled page is in. */
export const bundleFolder = fileURLToPath(new URL("./gen/page/", import.meta.url));

const page = fileURLToPath(new URL("../page/", import.meta.url));

/** Bundles the GraphiQL page with everything it needs, so that it asks no other server; does nothing when it is current. */
async function bundle(): Promise<void> {
  const stamp = stampOf();
  const stampFile = join(bundleFolder, "stamp");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  const part = `${bundleFolder.replace(/\/$/, "")}.${process.pid}`;
  const { build } = await import("esbuild");
  await build({
    entryPoints: {
      page: join(page, "page.tsx"),
      "editor.worker": "monaco-editor/esm/vs/editor/editor.worker.js",
      "json.worker": "monaco-editor/esm/vs/language/json/json.worker.js",
      "graphql.worker": "monaco-graphql/esm/graphql.worker.js",
    },
    outdir: part,
    bundle: true,
    minify: true,
    format: "esm",
    splitting: true,
    jsx: "automatic",
    loader: { ".ttf": "file" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  copyFileSync(join(page, "index.html"), join(part, "index.html"));
  writeFileSync(join(part, "stamp"), stamp);
  rmSync(bundleFolder, { recursive: true, force: true });
  renameSync(part, bundleFolder);
}

/** Changes with everything the bundle is made of. */
function stampOf(): string {
  const files = [
    ...readdirSync(page)
      .sort()
      .map((name) => join(page, name)),
    join(page, "..", "package-lock.json"),
  ];
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex");
}

if (import.meta.main) await bundle();
