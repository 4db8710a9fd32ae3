import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { lastReturn } from "./parse-column.ts";
import { joinTokens, splitAtCommas, tokenize } from "./tokens.ts";

/** The folder `cypher/` and how the texts in `cypher/match/` are read. */
export interface Match {
  readonly folder: string;
  readonly text: (name: string) => string;
}

/** Fits or gates, and the end whose halves are wanted. */
interface Wanted {
  readonly kind: "fits" | "gates";
  readonly names: readonly string[];
  readonly end: string;
}

/** A half: its name in the map, its file, and the fits or gates that ask it. */
interface Half {
  readonly name: string;
  readonly file: string;
  readonly askedBy: readonly string[];
}

/** What stands in an expression for a half: `ofSeed` the fit's own, `phasesOfSeed` that of `halves/phases.seed.cypher`. */
const HALF = /\b(?:of|(\w+?)Of)(Seed|Company)\b/g;

/** What one end alone says to each fit or gate that asks it: one row, a map by name. A half that walks nothing needs no CALL. */
export function halvesOf(match: Match, { kind, names, end }: Wanted): string {
  const own = names
    .filter((name) => isThere(match, join(kind, `${name}.${end}`)))
    .map((name) => ({ name, file: join(kind, `${name}.${end}`), askedBy: [name] }));
  const halves = [...own, ...sharedHalves(match, { kind, names, end })].map((half) =>
    callOf(match, kind, { half, end }),
  );
  const values = halves.map(({ name, value }) => `${name}: ${value}`);
  return `${halves.map(({ call }) => call).join("\n")}\nRETURN {${values.join(", ")}} AS ${mapOf(kind, end)}`;
}

/** The halves of an end that several fits or gates share: read once, when one of them counts. */
function sharedHalves(match: Match, { kind, names, end }: Wanted): Half[] {
  return readdirSync(join(match.folder, "match", "halves"))
    .filter((file) => file.endsWith(`.${end}.cypher`))
    .sort()
    .flatMap((file) => {
      const name = file.split(".")[0] ?? "";
      const askedBy = names.filter((each) => asks(match.text(join(kind, each)), name, end));
      return askedBy.length > 0 ? [{ name, file: join("halves", `${name}.${end}`), askedBy }] : [];
    });
}

function asks(text: string, half: string, end: string): boolean {
  return [...text.matchAll(HALF)].some(([, name, of]) => name === half && of?.toLowerCase() === end);
}

/** A half as a CALL; it is not made when every fit that asks it has weight 0. */
function callOf(match: Match, kind: "fits" | "gates", { half, end }: { half: Half; end: string }) {
  const { before, columns } = splitReturn(match, half.file);
  const value = (columns[0] ?? "null").replace(/ AS half$/, "");
  if (before.trim() === "") return { name: half.name, call: "", value };
  const counts = half.askedBy.map((name) => `$weights['${name}'] <> 0`).join(" OR ");
  const guard = kind === "fits" ? `WITH * WHERE ${counts} ` : "";
  return {
    name: half.name,
    call: `CALL (${end}) { ${guard}${before} RETURN ${value} AS ${half.name} }`,
    value: half.name,
  };
}

/** An expression with what stands for halves replaced; `half` is undefined for the fit's own. */
export function withHalves(text: string, rename: (half: string | undefined, end: string) => string): string {
  return text.replaceAll(HALF, (_, half: string | undefined, end: string) => rename(half, end));
}

/** The map that holds what an end says: `fitsOfSeed`, `gatesOfCompany`. */
export function mapOf(kind: "fits" | "gates", end: string): string {
  return `${kind}Of${end.charAt(0).toUpperCase()}${end.slice(1)}`;
}

export function isThere({ folder }: Match, name: string): boolean {
  return existsSync(join(folder, "match", `${name}.cypher`));
}

/** A text before its last RETURN, and that RETURN's columns. */
export function splitReturn(match: Match, name: string, shorten = (text: string) => text) {
  const code = tokenize(shorten(match.text(name))).filter((token) => token.kind !== "comment");
  const at = lastReturn(code, `cypher/match/${name}.cypher`);
  return { before: joinTokens(code.slice(0, at)), columns: splitAtCommas(code.slice(at + 1)).map(joinTokens) };
}
