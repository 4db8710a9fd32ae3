import { DateError, parsePartialDate } from "../../dates.ts";
import type { NamedType } from "../../meanings.ts";
import { today } from "../../today.ts";
import type { Fault, Reason } from "../fault.ts";
import type { FilledLine } from "./read-tables.ts";
import type { StaffColumn } from "./tables.ts";

/** A name in a cell, to be understood as `resolve` does. */
export interface Mention {
  readonly column: StaffColumn;
  readonly type: NamedType;
  readonly text: string;
}

/** What a line says: its values by heading, in codes and dates; what it names is not yet understood. */
export interface SaidLine {
  readonly line: FilledLine;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly mentions: readonly Mention[];
  readonly faults: readonly Fault[];
}

/** Columns of days on which something happened: none that is yet to come. */
const PAST = ["判明日", "打診日"];
const SEPARATORS = /[、;；|\n]/;

/** Reads the cells of a line by its table. */
export function readLine(line: FilledLine): SaidLine {
  const values = new Map<string, readonly string[]>();
  const mentions: Mention[] = [];
  const faults: Fault[] = [];
  if (line.broken !== undefined) return { line, values, mentions, faults: [brokenLine(line.broken)] };
  for (const column of line.table.columns) {
    const given = partsOf(column, line.cells[column.ja] ?? "");
    if (given.length === 0 && column.required) faults.push(missing(column));
    const read = given.map((part) => readPart(column, part));
    for (const each of read) if (typeof each !== "string") faults.push(each);
    values.set(
      column.ja,
      read.filter((each) => typeof each === "string"),
    );
    if (typeof column.holds === "object" && "names" in column.holds)
      mentions.push(...given.map((text) => ({ column, type: namesOf(column), text })));
  }
  return { line, values, mentions, faults };
}

function brokenLine(given: string): Fault {
  const cure = 'カンマや改行を含む文は " で囲んでください。';
  return fault("broken line", "", { given, expected: "見出しと同じ数の列", cure });
}

function missing({ ja, hint }: StaffColumn): Fault {
  return fault("missing value", ja, { given: "", expected: hint, cure: `「${ja}」を記入してください。` });
}

function namesOf({ holds }: StaffColumn): NamedType {
  return typeof holds === "object" && "names" in holds ? holds.names : "ORGANIZATION";
}

function partsOf(column: StaffColumn, cell: string): string[] {
  const parts = column.list ? cell.split(SEPARATORS) : [cell];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function readPart(column: StaffColumn, part: string): string | Fault {
  const { holds } = column;
  if (holds === "date") return readDate(column, part);
  if (holds === "score") return readScore(column, part);
  if (typeof holds === "object" && "words" in holds) return readWord(column, holds.words, part);
  return part;
}

function readDate({ ja }: StaffColumn, given: string): string | Fault {
  try {
    const date = parsePartialDate(given.replaceAll("/", "-").replace(/-(\d)(?!\d)/g, "-0$1"));
    return PAST.includes(ja) && date.from > today().iso ? inFuture(ja, given) : date.text;
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    return fault("not understood", ja, {
      given,
      expected: "2026-11-02、2026-11、2026、平成30年度 のような日付",
      cure: "この形で記入してください。",
    });
  }
}

function inFuture(ja: string, given: string): Fault {
  const cure = "まだ来ていない日です。実際の日を記入してください。";
  return fault("not understood", ja, { given, expected: `${today().iso}までの日付`, cure });
}

function readScore({ ja }: StaffColumn, given: string): string | Fault {
  const score = given.normalize("NFKC");
  if (/^[0-5]$/.test(score)) return score;
  return fault("not understood", ja, {
    given,
    expected: "0から5までの整数",
    cure: "0から5で記入し、未評価なら空欄にしてください。",
  });
}

/** A word of the list, whatever its width; the code itself is understood, too. */
function readWord({ ja }: StaffColumn, words: Readonly<Record<string, string>>, given: string): string | Fault {
  const plain = (word: string) => word.normalize("NFKC").replace(/\s/g, "");
  const found = Object.entries(words).find(([word, code]) => plain(word) === plain(given) || code === given);
  if (found) return found[1];
  return fault("not in the vocabulary", ja, {
    given,
    expected: `${Object.keys(words).join("、")} のいずれか`,
    cure: "この中から選んで記入してください。",
  });
}

/** What is wrong with a cell, in Japanese. */
export function fault(reason: Reason, column: string, told: Pick<Fault, "given" | "expected" | "cure">): Fault {
  return { reason, column, ...told };
}
