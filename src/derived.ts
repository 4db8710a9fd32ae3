import type { Derive } from "./compose/parameters.ts";
import { countryCode, matchParameters } from "./match.ts";
import { CERTAIN, termOf } from "./names/levels.ts";
import { languageOf, nameLevels, normalQuery } from "./names/search-words.ts";
import { readPermitNumber } from "./permit-number.ts";

/** Parameters of bodies that are more than an argument of their name, by coordinate and parameter. */
export const derived: Readonly<Record<string, Derive>> = {
  ...matchParameters("Seed.licensees"),
  ...matchParameters("Organization.seeds"),
  ...matchParameters("Query.match"),
  "Seed.rights.territory": ({ territory }) => (typeof territory === "string" ? countryCode(territory) : null),
  "Seed.excluded.territory": ({ territory }) => countryCode(String(territory)),
  "Query.search.text": ({ text, types }) => wordsIn(Array.isArray(types) ? types : [], text),
  "Query.search.names": ({ text }) => wordsIn(["NAME"], text),
  "Query.search.normal": ({ text, types }) => normalQuery(Array.isArray(types) ? types : [], String(text)),
  "Query.search.normalNames": ({ text }) => normalQuery(["NAME"], String(text)),
  "Query.search.levels": ({ text, types }) => nameLevels(Array.isArray(types) ? types : [], String(text)),
  "Query.search.isLatin": ({ text }) => languageOf(String(text)).isLatin,
  "Query.search.word": ({ text }) => languageOf(String(text)).word,
  "Query.search.labels": ({ types }) =>
    Array.isArray(types) ? types.map((type) => LABELS[String(type)] ?? "Seed") : [],
  "Query.search.kinds": ({ types }) =>
    Array.isArray(types) ? types.map((type) => (type === "SEED" ? "LICENSABLE" : String(type))) : [],
  "Query.resolve.terms": ({ names }) => (Array.isArray(names) ? names.map((name) => termOf(String(name))) : []),
  "Query.resolve.types": ({ types }) => (Array.isArray(types) ? types.map((type) => `type_${String(type)}`) : []),
  "Query.resolve.certain": () => CERTAIN,
  "Query.licenceNumbers.read": ({ numbers }) =>
    (Array.isArray(numbers) ? numbers.map(String) : []).map((number, position) => {
      const read = readPermitNumber(number);
      return { number, position: BigInt(position), isUnderstood: read !== undefined, ...read };
    }),
};

/** The label that a search type stands for; the two kinds of seeds share one. */
const LABELS: Readonly<Record<string, string>> = {
  ORGANIZATION: "Organization",
  HUB: "Hub",
  DISEASE: "Disease",
  MODALITY: "Modality",
  PROGRAMME: "Programme",
  PRODUCT: "Product",
  AWARD: "Award",
  DEAL: "Deal",
  NEED: "Need",
  TRIAL: "Trial",
};

/** A full-text query for records of these types that have all the words; the type adds nothing to a score. */
function wordsIn(types: readonly unknown[], text: unknown): string {
  const ofTypes = ["NONE", ...types].map((type) => `searchType:type_${String(type)}`);
  return `(${ofTypes.join(" OR ")})^0 AND (${everyWord(String(text))})`;
}

/** A full-text query in which every word counts and no sign has a meaning; words are phrases, so that Japanese ones hold together. */
function everyWord(text: string): string {
  const words = text
    .normalize("NFKC")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.map((word) => `"${word.replaceAll(/["\\]/g, " ")}"`).join(" AND ") || '""';
}
