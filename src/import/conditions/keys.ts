import { FILLERS, NARROWING, SAME_WORDS, TISSUES } from "./words.ts";

/**
 * The keys under which a name of a disease is looked up, the exact one first, then without the words that only narrow it.
 * A key is the set of its words in one spelling each, so that "Carcinoma, Non-Small-Cell Lung" and "non-small cell lung
 * carcinomas" are one.
 */
export function keysOf(name: string): readonly string[] {
  const plain = wordsOf(name);
  const outside = wordsOf(name.replace(/\([^)]*\)|\[[^\]]*\]/g, " "));
  const candidates = [plain, outside, plain.filter(isTelling), outside.filter(isTelling)];
  return [...new Set(candidates.filter((words) => words.length > 0).map(keyOf))];
}

/** The key of the name as it stands. */
export function exactKey(name: string): string {
  return keyOf(wordsOf(name));
}

/**
 * The key of the broader neoplasm that a carcinoma or sarcoma of a site belongs to: its tissue is left out, its site stays.
 * Undefined when the key names no such thing or no site.
 */
export function broaderKey(key: string): string | undefined {
  const words = key.split(" ");
  const kinds = words.filter((word) =>
    /^(adeno|adenosquamous|cystadeno|carcino)?(carcinoma|sarcoma)$|^neoplasm$/.test(word),
  );
  const site = words.filter((word) => !kinds.includes(word) && !TISSUES.has(word));
  if (kinds.length === 0 || site.length === 0) return undefined;
  const broader = keyOf([...site, "neoplasm"]);
  return broader === key ? undefined : broader;
}

/** Whether all words that tell something in `heading` stand in `name` too: then the narrower name surely belongs to it. */
export function isWithin(name: string, heading: string): boolean {
  const words = new Set(wordsOf(name));
  const telling = wordsOf(heading).filter((word) => word !== "neoplasm");
  return telling.length > 0 && telling.every((word) => words.has(word));
}

function isTelling(word: string): boolean {
  return !NARROWING.has(word);
}

function keyOf(words: readonly string[]): string {
  return [...new Set(words)].sort().join(" ");
}

function wordsOf(name: string): string[] {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(/[^a-z0-9]+/g, " ");
  return plain
    .split(" ")
    .map((word) => singular(word))
    .flatMap((word) => (SAME_WORDS[word] ?? word).split(" "))
    .filter((word) => word !== "" && !FILLERS.has(word));
}

/** Cuts a plural; words that end in -us, -is, -ss and -as (pancreas, but not carcinomas) are left alone. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith("s") && !/(us|is|ss|[^m]as)$/.test(word)) return word.slice(0, -1);
  return word;
}
