import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { openAsking } from "../ask.ts";
import { runProgram } from "../command-line.ts";
import { readConfig } from "../config.ts";
import { openDatabase } from "../database/open.ts";
import { openGraph } from "../graph.ts";
import type { Language } from "../language.ts";
import { Refusal } from "../refusal.ts";
import { type Command, HELP, readCommand } from "./command.ts";
import { htmlOf } from "./html.ts";
import { sheetOf } from "./sheet.ts";
import { workbookOf } from "./workbook.ts";

const DEADLINE_MILLISECONDS = 120_000;
const progress = (line: string): void => void process.stderr.write(`${line}\n`);

/** Writes the sheet that the arguments ask for. */
async function run(command: Command): Promise<void> {
  const { seed, first, language, format, out } = command;
  refuseUnwritable(out, language);
  const config = readConfig(process.env, process.cwd());
  const database = await openDatabase(config, { program: "npm run licensees", attach: true, progress });
  const graph = openGraph(database, { deadline: DEADLINE_MILLISECONDS });
  try {
    progress(
      language === "JA"
        ? "順位を計算しています。初回は1分ほどかかります。"
        : "Ranking; the first time it takes a minute or so.",
    );
    const sheet = await sheetOf(seed, first, openAsking(graph, command.viewer ?? config.viewer, language));
    const content = format === "html" ? htmlOf(sheet, language) : await workbookOf(sheet, language);
    await writeFile(out, content, { flag: "wx" }).catch((error: unknown) => {
      throw new Refusal(`--out: ${error instanceof Error ? error.message : String(error)}.`);
    });
    process.stdout.write(`${out}\n`);
  } finally {
    await graph.close();
    await database.close();
  }
}

/** Refuses before the ranking what could not be written after it. */
function refuseUnwritable(out: string, language: Language): void {
  const folder = dirname(out);
  if (!existsSync(folder))
    throw new Refusal(
      language === "JA"
        ? `--out：フォルダー ${folder} がありません。あるフォルダーの中のファイル名を指定してください。`
        : `--out: there is no folder ${folder}. Name a file in one that is there.`,
    );
  if (existsSync(out))
    throw new Refusal(
      language === "JA"
        ? `--out：${out} は既にあります。上書きはしないので、別のファイル名を指定してください。`
        : `--out: ${out} is there already and is not written over. Name another file.`,
    );
}

await runProgram({ help: HELP, read: readCommand, run });
