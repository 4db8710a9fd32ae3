import { writeFile } from "node:fs/promises";
import { openAsking } from "../ask.ts";
import { runProgram } from "../command-line.ts";
import { readConfig } from "../config.ts";
import { openDatabase } from "../database/open.ts";
import { openGraph } from "../graph.ts";
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
      throw new Refusal(
        `--out: ${error instanceof Error ? error.message : String(error)}. Name a file that is not there yet.`,
      );
    });
    process.stdout.write(`${out}\n`);
  } finally {
    await graph.close();
    await database.close();
  }
}

await runProgram({ help: HELP, read: readCommand, run });
