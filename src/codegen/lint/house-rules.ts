import type { SymbolTable } from "@neo4j-cypher/language-support";
import { type Block, blocksOf, isWithin } from "./blocks.ts";
import { namesOf } from "./keys.ts";
import { type Code, codeOf, type WordUse, wordUses } from "./words.ts";

/** A mistake in a text: where it is, and what cures it. */
export interface Finding {
  readonly offset: number;
  readonly message: string;
}

type Variable = SymbolTable[number];

/** A text with all that the rules look at. */
interface Reading {
  readonly text: string;
  readonly code: Code;
  readonly uses: readonly WordUse[];
  readonly blocks: readonly Block[];
}

/** Types of links that start at companies alone: who is found through one needs no label, which would be an access for each. */
const FROM_COMPANIES = new Set(["REACHES"]);

/** Labels whose nodes are no records: what a job ran is told to everybody. */
const UNPROTECTED = new Set(["Run"]);

/**
 * The rules of the house for a text that reads: links are named and `current`, nodes have a label and are `visible`, no
 * path of a length that is not written out, no name that begins with `_`. Variables of the first `given` characters come
 * from outside and were checked there.
 */
export function houseFindings(text: string, symbols: SymbolTable, given: number): Finding[] {
  const code = codeOf(text);
  const reading = { text, code, uses: wordUses(code), blocks: blocksOf(code) };
  const misplaced = reading.uses.filter((use) => !use.stands).map(misplacedWord);
  const found = symbols
    .filter((variable) => variable.definitionPosition >= given)
    .flatMap((variable) => [...nameFindings(reading, variable), ...reachFindings(reading, variable)]);
  return [...misplaced, ...found].sort((one, other) => one.offset - other.offset);
}

function misplacedWord({ word, name, offset }: WordUse): Finding {
  const cure = `make "${word}(${name})" a term of its own in a WHERE, joined by AND only; write two MATCH instead of an OR`;
  return { offset, message: `${word}(${name}) is part of a larger expression; ${cure}.` };
}

function nameFindings(reading: Reading, { variable, definitionPosition: offset }: Variable): Finding[] {
  if (!variable.startsWith("_")) return [];
  if (tokenAt(reading, offset - 1) === "FOREACH") return [];
  return [{ offset, message: `${variable} begins with "_", which is for the composer; give it a word of its own.` }];
}

/** What a variable of a pattern lacks. */
function reachFindings(reading: Reading, variable: Variable): Finding[] {
  const { definitionPosition: offset, types } = variable;
  const one = types.length === 1 ? types[0] : undefined;
  const before = tokenBefore(reading, offset);
  if (one === "List<Relationship>" && before !== "AS" && before !== ",")
    return [
      {
        offset,
        message: "A path of any length has links without current(…); write the steps out, or let a job derive a link.",
      },
    ];
  if (one === "Path" && before !== "AS")
    return [
      { offset, message: `The path ${variable.variable} has no name for its links; match links and nodes by name.` },
    ];
  if (one === "Relationship" && (before === "[" || isAnonymous(variable))) return linkFindings(reading, variable);
  if (one === "Node" && (before === "(" || isAnonymous(variable))) return nodeFindings(reading, variable);
  if (before === "YIELD" && variable.variable === "node") return coverFindings(reading, variable, "visible");
  return [];
}

function linkFindings(reading: Reading, variable: Variable): Finding[] {
  const { definitionPosition: offset } = variable;
  const type = labelsOf(reading, variable).join("|") || "any type";
  if (isAnonymous(variable))
    return [
      { offset, message: `A link of ${type} has no name; write -[link:${type}]- and current(link) in the WHERE.` },
    ];
  return coverFindings(reading, variable, "current");
}

function nodeFindings(reading: Reading, variable: Variable): Finding[] {
  const { definitionPosition: offset } = variable;
  const labels = labelsOf(reading, variable);
  const [label] = labels;
  const reached = /<-\[\w+:(\w+)\]-\($/.exec(reading.text.slice(0, offset))?.[1];
  if (label === undefined && !FROM_COMPANIES.has(reached ?? ""))
    return [
      {
        offset,
        message: `${isAnonymous(variable) ? "A node" : variable.variable} has no label, so every node of the graph may be read; write its label.`,
      },
    ];
  if (label !== undefined && labels.every((each) => UNPROTECTED.has(each))) return [];
  if (isAnonymous(variable))
    return [
      {
        offset,
        message: `A node (:${label}) has no name, so nobody asks who may see it; name it and add visible(…) to the WHERE.`,
      },
    ];
  return coverFindings(reading, variable, "visible");
}

/** The word must be said of this very variable, or of the same name once its subquery has returned it. */
function coverFindings(
  reading: Reading,
  { variable, definitionPosition, references }: Variable,
  word: WordUse["word"],
): Finding[] {
  const said = reading.uses.some((use) => {
    if (use.word !== word || use.name !== variable) return false;
    return references.includes(use.offset) || isWithin(reading.blocks, definitionPosition, use.offset);
  });
  if (said) return [];
  const what =
    word === "current" ? "the link may not hold on the day asked" : "the viewer may not be allowed to see it";
  return [
    {
      offset: definitionPosition,
      message: `${variable}: ${what}; add "${word}(${variable})" to the WHERE of its MATCH.`,
    },
  ];
}

function isAnonymous({ variable }: Variable): boolean {
  return variable.trim().startsWith("UNNAMED");
}

/** The labels of a node or types of a link; of an optional pattern the linter does not tell, so the text must. */
function labelsOf({ text }: Reading, { labels, definitionPosition }: Variable): string[] {
  const told = namesOf(labels);
  const written = /^[([]?\w*\s*:\s*([\w|]+)/.exec(text.slice(definitionPosition))?.[1];
  return told.length > 0 ? told : (written?.split("|") ?? []);
}

function tokenBefore({ code }: Reading, offset: number): string | undefined {
  const at = code.offsets.findLastIndex((each) => each < offset);
  return code.tokens[at]?.text.toUpperCase();
}

function tokenAt(reading: Reading, offset: number): string | undefined {
  const at = reading.code.offsets.findLastIndex((each) => each < offset);
  return reading.code.tokens[at - 1]?.text.toUpperCase();
}
