import { type DbSchema, lintCypherQuery, type SymbolTable } from "@neo4j-cypher/language-support";
import type { GraphModel } from "../model/graph-model.ts";
import { hopFindings } from "./hops.ts";
import { type Finding, houseFindings } from "./house-rules.ts";
import { keyFindings } from "./keys.ts";

/** A text to lint. */
export interface LintText {
  /** The file, for the message. */
  readonly file: string;
  readonly text: string;
  /** What stands before the text, so that it sees the variables it is given: `MATCH (seed:Seed)`. */
  readonly given: string;
  /** What stands behind it, so that it is a whole statement. */
  readonly rest: string;
  /** Whether it answers questions and so obeys the rules of the house, or writes. */
  readonly answers: boolean;
}

/** Everything wrong with a text, each as `file:line: message`; empty when nothing is. */
export function lintText(text: LintText, model: GraphModel): string[] {
  const before = text.given === "" ? "" : `${text.given}\n`;
  const whole = `${before}${text.text}${text.rest}`;
  const { diagnostics, symbolTables } = lintCypherQuery(whole, databaseOf(model, whole));
  const symbols: SymbolTable = symbolTables.flat();
  const findings = diagnostics.flatMap(({ offsets, message }) =>
    inOurWords(offsets.start, typeof message === "string" ? message : message.value),
  );
  if (text.answers && findings.length === 0) findings.push(...houseFindings(whole, symbols, before.length));
  if (text.file.includes("/match/signals/")) findings.push(...hopFindings(whole, symbols));
  findings.push(...keyFindings(whole, symbols, model));
  const lineOf = (offset: number): number => Math.max(1, whole.slice(before.length, offset).split("\n").length);
  return [...new Set(findings.map(({ offset, message }) => `${text.file}:${lineOf(offset)}: ${message}`))];
}

function databaseOf(model: GraphModel, text: string): DbSchema {
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map((match) => [match[1] ?? "", {}]));
  return { labels: [...model.labels.keys()], relationshipTypes: [...model.links.keys()], parameters };
}

/** The linter's message, with the cure where it knows none. */
function inOurWords(offset: number, message: string): Finding[] {
  const missing = /^(Label|Relationship type) (\S+) is not present in the database/.exec(message);
  if (!missing) return [{ offset, message }];
  const cure = "correct its name, or write it in cypher/import or cypher/jobs";
  return [{ offset, message: `Nothing writes the ${missing[1]?.toLowerCase()} ${missing[2]}; ${cure}.` }];
}
