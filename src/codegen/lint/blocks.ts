import { isWord } from "../tokens.ts";
import type { Code } from "./words.ts";

/** A pair of braces, and whether it is the body of a CALL, whose variables may be returned out of it. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly isCall: boolean;
}

/** All pairs of braces of a text. */
export function blocksOf(code: Code): Block[] {
  const open: number[] = [];
  const blocks: Block[] = [];
  code.tokens.forEach((token, index) => {
    if (token.text === "{") open.push(index);
    if (token.text !== "}") return;
    const start = open.pop() ?? 0;
    blocks.push({ from: code.offsets[start] ?? 0, to: code.offsets[index] ?? 0, isCall: isCall(code, start) });
  });
  return blocks;
}

/** `CALL {` or `CALL (a, b) {`. */
function isCall(code: Code, brace: number): boolean {
  const before = code.tokens[brace - 1];
  if (isWord(before, "CALL")) return true;
  if (before?.text !== ")") return false;
  const opening = code.tokens.findLastIndex(
    (token, at) => at < brace && token.text === "(" && code.depths[at] === code.depths[brace],
  );
  return isWord(code.tokens[opening - 1], "CALL");
}

/** Whether `inner` stands in bodies of CALLs that have ended before `outer`, which stands around them. */
export function isWithin(blocks: readonly Block[], inner: number, outer: number): boolean {
  const around = blocks.filter((block) => block.from < inner && inner < block.to);
  const left = around.filter((block) => !(block.from < outer && outer < block.to));
  return left.length > 0 && left.every((block) => block.isCall && block.to < outer);
}
