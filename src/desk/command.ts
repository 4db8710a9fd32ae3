import { parseArgs } from "node:util";
import { dayOption } from "../day-option.ts";
import type { Language } from "../language.ts";
import { Refusal } from "../refusal.ts";
import { type ViewerName, viewers } from "../settings.ts";
import { languageOption, viewerOption } from "../view-options.ts";

/** What the user asked for. */
export interface Command {
  readonly hub: string;
  /** The day of the list; today unless given. */
  readonly asOf: string | undefined;
  /** The day with which it is compared; a month earlier unless given. */
  readonly since: string | undefined;
  readonly calls: number;
  readonly first: number;
  readonly drugShare: number;
  readonly outsideShare: number;
  readonly json: boolean;
  readonly language: Language;
  readonly viewer: ViewerName | undefined;
}

export const HELP = `npm run desk -- <hub id> [options]

The work list of a hub: all its open seeds against all companies. Whom to call this week so that the calls
cover the most seeds, who is asked too often, which dormant seeds have new takers and why, and the balance of
the portfolio against a target.
拠点の作業リスト：今週連絡する企業（最も多くのシーズを補う順）、照会が集中している企業、休眠シーズの新しい候補と
その理由、モダリティと拠点内外の構成比。

  <hub id>              for instance hub:osaka

Options
  --as-of <day>         the day of the list, as 2026-11-22 (today)
  --since <day>         what is new since then (a month before)
  --calls <n>           how many companies to call, 1 to 50 (10)
  --first <n>           how many companies of each seed's list count as takers, 1 to 20 (5)
  --drug-share <x>      the target share of drugs, 0 to 1 (0.5, 医薬品半数)
  --outside-share <x>   the target share of seeds from outside the hub, 0 to 1 (0.5)
  --json                the whole list as JSON
  --lang ja|en          the language (ja)
  --viewer <name>       ${viewers.join(" or ")}; that of HASHI_VIEWER unless given
  --help                this text

The database is that of HASHI_HOME, or the server of NEO4J_URI; when it is not running it is started meanwhile.
`;

const USE = "--help shows what there is.";

/** Reads the arguments; throws a Refusal that says what was expected. `undefined` asks for help. */
export function readCommand(given: readonly string[]): Command | undefined {
  const { values, positionals } = parsed(given);
  if (values.help) return undefined;
  const [hub, ...others] = positionals;
  if (hub === undefined || others.length > 0)
    throw new Refusal(`Expected one hub id, given ${positionals.join(", ") || "none"}. ${USE}`);
  const language = languageOption(values.lang);
  const viewer = viewerOption(values.viewer);
  return {
    hub,
    asOf: dayOption("--as-of", values["as-of"]),
    since: dayOption("--since", values.since),
    calls: numberIn("--calls", values.calls ?? "10", { least: 1, most: 50, whole: true }),
    first: numberIn("--first", values.first ?? "5", { least: 1, most: 20, whole: true }),
    drugShare: numberIn("--drug-share", values["drug-share"] ?? "0.5", { least: 0, most: 1, whole: false }),
    outsideShare: numberIn("--outside-share", values["outside-share"] ?? "0.5", { least: 0, most: 1, whole: false }),
    json: values.json ?? false,
    language,
    viewer,
  };
}

function numberIn(option: string, given: string, range: { least: number; most: number; whole: boolean }): number {
  const { least, most, whole } = range;
  const number = given.trim() === "" ? Number.NaN : Number(given);
  if (number >= least && number <= most && (!whole || Number.isInteger(number))) return number;
  throw new Refusal(
    `${option}: expected ${whole ? "a whole number" : "a number"} from ${least} to ${most}, given "${given}". ${USE}`,
  );
}

function parsed(given: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = {
    "as-of": text,
    since: text,
    calls: text,
    first: text,
    "drug-share": text,
    "outside-share": text,
    json: flag,
    lang: text,
    viewer: text,
    help: flag,
  };
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)} ${USE}`);
  }
}
