import { normalForms, wordsOf } from "./normal-form.ts";

/** Grows when the rules of the normal forms change: what an older version stored is then made anew. */
export const FORMS_VERSION = "1";

/** What is stored beside the spellings of a record; all lists are as long as `spellings`, an empty text where a form has none. */
export interface StoredForms {
  /** The names and titles as written, and what stands of them before a closing bracket. */
  readonly spellings: readonly string[];
  readonly keyExact: readonly string[];
  readonly keyLoose: readonly string[];
  readonly keySound: readonly string[];
  readonly keyTerm: readonly string[];
  readonly keyReading: readonly string[];
  readonly keyWords: readonly string[];
  /** The words of all spellings in normal form, for searches. */
  readonly normal: string;
}

/** Types whose names are words of the trade: plural, possessive and British spelling mean the same. */
const TERMS = new Set(["type_MODALITY", "type_DISEASE"]);

/** The normal forms to store for a record with these names; `searchType` is that of the record, of a name that of its owner. */
export function storedForms(texts: readonly string[], searchType: string): StoredForms {
  const spellings = [...new Set(texts.flatMap(spellingsOf))];
  const forms = spellings.map(normalForms);
  const isTerm = TERMS.has(searchType);
  return {
    spellings,
    keyExact: forms.map(({ exact }) => exact),
    keyLoose: forms.map(({ loose }) => loose),
    keySound: forms.map(({ sound, isBySound }) => (isBySound ? sound : "")),
    keyTerm: isTerm ? forms.map(({ term }) => term) : [],
    keyReading: forms.map(({ reading }) => reading),
    keyWords: forms.map(({ words }) => words),
    normal: normalWords(spellings.join("\n")),
  };
}

/** The words of a text in normal form, with spaces between, for searches: long marks and the size of kana do not count. */
export function normalWords(text: string): string {
  const lines = text.split("\n").map((line) => wordsOf(line).join(" "));
  return lines.join("\n").replaceAll("ー", "");
}

/** The text itself, and without what stands in brackets at its end: 「Actemra（tocilizumab）」 is Actemra. */
function spellingsOf(text: string): string[] {
  const head = /^(.*\S)\s*[(（][^()（）]*[)）]$/.exec(text.trim())?.[1];
  return head === undefined ? [text] : [text, head];
}
