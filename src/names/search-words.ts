import { termOf } from "./levels.ts";
import { folded } from "./normal-form.ts";
import { normalWords } from "./stored-forms.ts";

/** A name that is one in a normal form stands before texts that only carry the words; what is only alike stands behind. */
const [EQUAL, ALIKE] = [30, 0.5];

/** The types whose records have normal forms: a study or a deal has a title, and nobody calls it by a name. */
export const NAMED = ["ORGANIZATION", "SEED", "HUB", "DISEASE", "MODALITY", "PROGRAMME", "PRODUCT"];

/** Whether records of a type have further names and normal forms. */
export const isNamed = (type: unknown): boolean => NAMED.includes(String(type));

/**
 * The ways to look the whole text up as a name of records of these types, with what a hit weighs beside the score of words.
 * Two letters away is too far for a search: it is the dearest to look for and finds the least.
 */
export function nameLevels(types: readonly unknown[], text: string): readonly { query: string; weight: number }[] {
  if (!types.some(isNamed)) return [];
  const { equal, similar } = termOf(text);
  return [...equal, ...similar.slice(0, 1)].map(({ query, score, key }) => ({
    query,
    weight: (key === null ? ALIKE : EQUAL) * score,
  }));
}

/** One question to a full-text index. */
interface IndexQuery {
  readonly index: string;
  readonly text: string;
}

/** What finds every record at most once: words of a text of ASCII alone, for types that have no names. */
export function aloneQueries(types: readonly unknown[], text: string): readonly IndexQuery[] {
  const unnamed = types.filter((type) => !isNamed(type));
  const [query, ...others] = unnamed.length > 0 ? wordQueries(unnamed, text) : [];
  return query !== undefined && others.length === 0 ? [query] : [];
}

/** What is asked for the other records themselves: words of their texts, and of their names in normal form where they have names. */
export function recordQueries(types: readonly unknown[], text: string): readonly IndexQuery[] {
  const left = aloneQueries(types, text).length > 0 ? types.filter(isNamed) : types;
  if (left.length === 0) return [];
  return left.some(isNamed) ? namedQueries(left, text) : wordQueries(left, text);
}

/** What is asked for further names of records of these types; nothing for types that have none. */
export function nameQueries(types: readonly unknown[], text: string): readonly IndexQuery[] {
  return types.some(isNamed) ? namedQueries(["NAME"], text) : [];
}

/** What is asked for records of these types, or for names: their words, and their normal forms. */
export function namedQueries(types: readonly unknown[], text: string): readonly IndexQuery[] {
  return [...wordQueries(types, text), normalQuery(types, text)];
}

/**
 * The texts that carry every word; no sign has a meaning, and words are phrases, so that Japanese ones hold together.
 * A text of ASCII alone is asked of the folding index: pairs of characters find nothing more of it.
 */
function wordQueries(types: readonly unknown[], text: string): readonly IndexQuery[] {
  const plain = text.normalize("NFKC");
  const words = plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const query = queryOf(
    types,
    words.map((word) => `"${word.replaceAll(/["\\]/g, " ")}"`),
  );
  const indexes = /^[\x20-\x7e\s]*$/.test(plain) ? ["words_folding"] : ["words_cjk", "words_folding"];
  return indexes.map((index) => ({ index, text: query }));
}

/** The records of these types whose names have all the words in normal form; a word may go on. */
function normalQuery(types: readonly unknown[], text: string): IndexQuery {
  const words = normalWords(text).split(/\s+/).filter(Boolean);
  const each = words.map((word) =>
    /^[a-z]{4,}$/.test(word) ? `(normal:${word} OR normal:${word}*)` : `normal:"${word}"`,
  );
  return { index: "names_words", text: queryOf(types, each) };
}

/** A full-text query for records of these types that match all the terms; the type adds nothing to a score. */
function queryOf(types: readonly unknown[], terms: readonly string[]): string {
  const ofTypes = (types.length > 0 ? types : ["NONE"]).map((type) => `searchType:type_${String(type)}`);
  return `(${ofTypes.join(" OR ")})^0 AND (${terms.join(" AND ") || '""'})`;
}

/** The first word of a text, as texts in its language may have it. */
export function firstWord(text: string): string {
  return folded(text).split(/\s+/)[0] ?? "";
}
