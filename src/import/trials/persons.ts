import {
  LEGAL_FORM_WORDS,
  ORGANIZATION_ACRONYMS,
  ORGANIZATION_BEGINNINGS,
  ORGANIZATION_PARTS,
  ORGANIZATION_WORDS,
} from "./organization-words.ts";

/** Why a sponsor is taken for a natural person. */
export type PersonRule = "class INDIV" | "academic degree" | "title" | "shape of a name";

const DEGREE =
  /(^|[\s,(，])(M\.?\s?D\.?|Ph\.?\s?D\.?|M\.?B\.?B\.?S\.?|MPH|M\.?Sc?\.?|R\.?N\.?|FACS|FACP|DMSc|Pharm\.?D)(?=$|[\s,.)，])/i;
const DEGREE_BEHIND_COMMA =
  /[,，]\s*(M\.?\s?D\.?|Ph\.?\s?D\.?|M\.?B\.?B\.?S\.?|MPH|M\.?S\.?|Prof(essor)?\.?)(?=$|[\s,.，])/i;
const TITLE = /^((univ\.?-?\s?)?prof(essor)?|ass\.?\s?prof|priv\.?-?\s?doz|pd|dr|col|mr|mrs|ms)\b\.?/i;
const NAME_WORD = /^(\p{L}\.|\p{L}[\p{L}'’.-]*|jr\.?|sr\.?|i{1,3}|iv)$/iu;
const MOST_WORDS = 5;

/**
 * Whether the name of a sponsor is that of a natural person, and by which rule; undefined for organisations. In doubt a
 * name counts as a person's: a study without its lead harms less than a person on record. Companies are never judged by
 * the shape of their name.
 */
export function personRule(name: string, agencyClass: string): PersonRule | undefined {
  if (agencyClass === "INDIV") return "class INDIV";
  const isOrganization = hasOrganizationWord(name);
  if (DEGREE_BEHIND_COMMA.test(name) && !/\b(inc|gmbh|ltd)\b/i.test(name)) return "academic degree";
  if (DEGREE.test(name) && !isOrganization) return "academic degree";
  const parts = name.split(/[,(]|\s[-–]\s/).map((part) => part.trim());
  if (parts.some((part) => TITLE.test(part) && !hasOrganizationWord(part))) return "title";
  return agencyClass !== "INDUSTRY" && !isOrganization && hasShapeOfName(name) ? "shape of a name" : undefined;
}

function hasOrganizationWord(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1)?.toLowerCase() ?? "";
  return words.some(isOrganizationWord) || LEGAL_FORM_WORDS.has(last);
}

function isOrganizationWord(word: string): boolean {
  const lower = word.toLowerCase();
  const isAcronym = word === word.toUpperCase() && ORGANIZATION_ACRONYMS.has(lower);
  return isAcronym || ORGANIZATION_WORDS.has(lower) || isPartOfOne(lower);
}

function isPartOfOne(word: string): boolean {
  return (
    ORGANIZATION_BEGINNINGS.some((part) => word.startsWith(part)) ||
    ORGANIZATION_PARTS.some((part) => word.includes(part))
  );
}

/** Two to five words of letters, none of them with a digit or a sign: "Zhou Fuxiang", "Andrew J. Armstrong". */
function hasShapeOfName(name: string): boolean {
  const words = name.trim().split(/[\s,]+/);
  return words.length >= 2 && words.length <= MOST_WORDS && words.every((word) => NAME_WORD.test(word));
}

function wordsOf(name: string): string[] {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "");
  const joined = plain.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, "$1");
  return joined.split(/[^\p{L}\d]+/u).filter((word) => word !== "");
}
