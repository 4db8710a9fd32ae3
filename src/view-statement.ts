import { fileURLToPath } from "node:url";
import { statement } from "./import/statements.ts";
import { readWords, withWords } from "./predicates.ts";

const folder = fileURLToPath(new URL("../cypher", import.meta.url));

/** The statement of `cypher/<path>.cypher` with the two words of time and secrecy written out, and its values in the one map `$in`. */
export function viewStatement(path: string): string {
  return withWords(statement(path), readWords(folder)).replaceAll(/\$(\w+)/g, "$in.$1");
}
