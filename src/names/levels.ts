import { type NormalForms, normalForms } from "./normal-form.ts";

/** One way to look a name up in the index of normal forms. */
export interface Level {
  /** A value of the enum `NameLevel`. */
  readonly level: string;
  /** How much it tells, 0 to 1; above `CERTAIN` it needs nobody's word. */
  readonly score: number;
  /** The property that must have the normal form, and the form; null where similar ones count. */
  readonly key: string | null;
  readonly form: string;
  /** For the full-text index `names_keys`. */
  readonly query: string;
}

/** A name as it is asked, and the ways to look it up, the surest first. */
export interface Term {
  readonly name: string;
  /** Whether it is written in Latin letters: what is found is then told in them, too. */
  readonly isLatin: boolean;
  /** Equal in a normal form. */
  readonly equal: readonly Level[];
  /** A letter or two away, or the beginning of a name; asked only where nothing that is equal is certain. */
  readonly similar: readonly Level[];
}

/** What is above tells by itself what is meant; what is not is a suggestion. */
export const CERTAIN = 0.9;
/** Lucene refuses to look for names like a very long one ("term too complex"), or that begin so; these are found by their normal forms only. */
const MOST_BYTES = 120;
/** Less alike than this is not suggested. */
const LEAST = 0.7;
/** A beginning of fewer letters would suggest too much; so would kana, of which many names are made. */
const BEGINNING = { latin: 8, characters: 3 };

type Form = Exclude<keyof NormalForms, "isBySound">;

const EQUAL: readonly (readonly [level: string, score: number, form: Form, key: string])[] = [
  ["EXACT", 1, "exact", "keyExact"],
  ["LOOSE", 0.97, "loose", "keyLoose"],
  ["TERM", 0.96, "term", "keyTerm"],
  ["SOUND", 0.95, "sound", "keySound"],
  ["READING", 0.85, "reading", "keyReading"],
  ["WORDS", 0.85, "words", "keyWords"],
];

/** All ways to look a name up: equal in a normal form, then one and two letters away from one (1 − letters / length), then its beginning. */
export function termOf(name: string): Term {
  const forms = normalForms(name);
  const equal = EQUAL.filter(([, , form]) => isTelling(form, forms[form])).map(([level, score, form, key]) => ({
    level,
    score,
    key,
    form: forms[form],
    query: `${key}:"${forms[form]}"`,
  }));
  const length = [...forms.loose].length;
  const isShort = Buffer.byteLength(forms.loose) <= MOST_BYTES;
  const similar = (isShort ? [1, 2] : []).flatMap((distance) => {
    const score = Math.min(CERTAIN, 1 - distance / Math.max(length, 1));
    const query = `keyLoose:${forms.loose}~${distance}`;
    return score < LEAST
      ? []
      : [{ level: "SIMILAR", score: score - distance / 1000, key: null, form: forms.loose, query }];
  });
  const beginnings = isShort ? beginning(name, forms.loose) : [];
  return { name, isLatin: isLatin(name), equal, similar: [...similar, ...beginnings] };
}

/** Names that begin so; as alike as the least that is suggested. */
function beginning(name: string, form: string): Level[] {
  const least = isLatin(name) ? BEGINNING.latin : BEGINNING.characters;
  const tells = [...form].length >= least && (isLatin(name) || /\p{Script=Han}/u.test(form));
  return !tells ? [] : [{ level: "BEGINNING", score: LEAST, key: null, form, query: `keyLoose:${form}*` }];
}

/** Whether a text is written in Latin letters alone. */
export function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]*$/u.test(text.normalize("NFKC"));
}

/** A sound of three letters, or one sign alone, would fit too much. */
function isTelling(form: Form, value: string): boolean {
  if (form === "sound" || form === "reading") return value.length > 3;
  return value !== "";
}
