import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** A row of `planted-violations.csv`: the rule, what it must name, and a row of a data file that breaks it. */
interface Planted {
  readonly rule: string;
  readonly fact: string;
  readonly file: string;
  /** The cells by column, as `column=cell; column=cell`. */
  readonly cells: string;
}

const SOURCED = { audience: "PUBLIC", sources: "source:report", certainty: "REPORTED" };
const planted: readonly Planted[] = parse(readFileSync(new URL("planted-violations.csv", import.meta.url), "utf8"), {
  columns: true,
});

/** The rules that are broken, each with the fact that the check must name. */
export const VIOLATIONS: readonly { readonly rule: string; readonly fact: string }[] = [
  ...new Map(planted.map(({ rule, fact }) => [rule, { rule, fact }])).values(),
];

/** Adds the rows of all violations to the data files of a folder; a column that a file lacks is added to it. */
export function plantViolations(folder: string): void {
  for (const { file, cells: text } of planted) {
    const cells = new Map([...Object.entries(SOURCED), ...text.split("; ").map(pairOf)]);
    const path = join(folder, `${file}.csv`);
    const [header = "", ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
    const there = header.split(",");
    const added = [...cells.keys()].filter((column) => !there.includes(column));
    const line = [...there, ...added].map((column) => cells.get(column) ?? "").join(",");
    const longer = [...lines.map((each) => each + ",".repeat(added.length)), line];
    writeFileSync(path, `${[[...there, ...added].join(","), ...longer].join("\n")}\n`);
  }
}

function pairOf(text: string): [string, string] {
  const at = text.indexOf("=");
  return [text.slice(0, at), text.slice(at + 1)];
}
