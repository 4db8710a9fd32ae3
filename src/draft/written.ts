import type { GraphQLError } from "graphql";
import { badInput } from "../compose/bad-input.ts";
import { EARLIEST } from "../dates.ts";
import type { Change } from "../graph.ts";
import type { Fault } from "../import/fault.ts";
import { KINDS } from "../import/kinds/kinds.ts";
import { prepare } from "../import/prepare.ts";
import type { RecordKind } from "../import/record.ts";
import { statement } from "../import/statements.ts";

/** Rows of a table as cells, the file that an import would read. */
export type Cells = Readonly<Record<string, string>>;

export const SOURCE = "source:draft";
/** A draft is as its author says, known at all times so that it can be asked about as of any day. */
const SETTING = { synthetic: false, published: new Map([[SOURCE, EARLIEST]]), record: "draft" };

/** Rows by kind of record, written by the statements of the import, with the draft as their source. */
export function changesOf(rows: ReadonlyMap<string, readonly Cells[]>): Change[] {
  const source = [{ id: SOURCE, title_ja: "入力された下書き", title_en: "The draft as given" }];
  const all = new Map([["Source", source], ...rows]);
  return KINDS.flatMap((kind) => changeOf(kind, all.get(kind.name) ?? []));
}

function changeOf(kind: RecordKind, rows: readonly Cells[]): Change[] {
  if (rows.length === 0) return [];
  const prepared = rows.map((row, position) => {
    const cells = { ...row, sources: kind.name === "Source" ? "" : SOURCE, certainty: "REPORTED" };
    const read = prepare(kind, { origin: { file: "draft", line: position + 1, raw: "" }, cells }, SETTING);
    if (!("parameters" in read)) throw impossible(read[0]);
    return { ...read.parameters, position: BigInt(position) };
  });
  return [{ text: statement(`import/${kind.name}`), parameters: { in: { rows: prepared } } }];
}

/** What the columns that a draft fills expect, in Japanese. */
const EXPECTED: Readonly<Record<string, string>> = { score: "0から5までの整数" };

function impossible(fault: Fault | undefined): GraphQLError {
  const { column = "", given = "", expected = "" } = fault ?? {};
  return badInput(
    `draft: ${column}: expected ${expected}, given "${given}"; mend it or leave it out.`,
    `下書き：${column}：期待する値は${EXPECTED[column] ?? expected}。指定された値は「${given}」です。修正するか、省いてください。`,
  );
}
