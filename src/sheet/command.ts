import { parseArgs } from "node:util";
import type { Language } from "../language.ts";
import { Refusal } from "../refusal.ts";
import { type ViewerName, viewers } from "../settings.ts";
import { languageOption, viewerOption } from "../view-options.ts";

/** What the user asked for. */
export interface Command {
  /** The id of a seed, or the path of a draft. */
  readonly seed: string;
  readonly language: Language;
  readonly format: "html" | "xlsx";
  readonly out: string;
  /** How many companies at most. */
  readonly first: number;
  readonly viewer: ViewerName | undefined;
}

const MOST = 50;

export const HELP = `npm run licensees -- <seed id or draft file> --html|--xlsx --out <file> [options]

Writes what one shows to a professor: which companies could take the seed and why, in sentences, who is
excluded, what is missing, where it is from, how sure it is and what is unknown.
導出先候補の一覧（理由・除外・不足・情報源・確度・記録なし）を、A4一枚のHTMLまたはExcelで書き出します。

  <seed id>          a seed of the graph, for instance seed:synthetic-osaka-01
  <draft file>       a JSON file with the fields of SeedDraft (title, diseases, modalities …): it is
                     ranked without being stored or logged

Options
  --html | --xlsx    one page to print, or a workbook
  --out <file>       where to write; a file that is there is not written over
  --lang ja|en       the language (ja)
  --first <n>        how many companies, 1 to ${MOST} (8)
  --viewer <name>    ${viewers.join(" or ")}; that of HASHI_VIEWER unless given
  --help             this text

The database is that of HASHI_HOME, or the server of NEO4J_URI; when it is not running it is started meanwhile.
`;

const USE = "--help shows what there is.";

/** Reads the arguments; throws a Refusal that says what was expected. `undefined` asks for help. */
export function readCommand(given: readonly string[]): Command | undefined {
  const { values, positionals } = parsed(given);
  if (values.help) return undefined;
  const [seed, ...others] = positionals;
  if (seed === undefined || others.length > 0)
    throw new Refusal(`Expected one seed id or draft file, given ${positionals.join(", ") || "none"}. ${USE}`);
  if (values.html === values.xlsx)
    throw new Refusal(`Expected --html or --xlsx, given ${values.html ? "both" : "none"}. ${USE}`);
  if (!values.out) throw new Refusal(`--out: expected a file, given none. ${USE}`);
  const language = languageOption(values.lang);
  const viewer = viewerOption(values.viewer);
  const first = Number(values.first ?? 8);
  if (!Number.isInteger(first) || first < 1 || first > MOST)
    throw new Refusal(`--first: expected 1 to ${MOST}, given "${values.first}". ${USE}`);
  return { seed, language, format: values.html ? "html" : "xlsx", out: values.out, first, viewer };
}

function parsed(given: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = {
    html: flag,
    xlsx: flag,
    out: text,
    lang: text,
    first: text,
    viewer: text,
    help: { ...flag, short: "h" },
  } as const;
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message.split("\n")[0] : String(error)} ${USE}`);
  }
}
