import { toKatakana, toRomaji } from "wanakana";
import { inFormOfToday, withLargeKana } from "./characters.ts";
import { withoutLegalForm, withoutLegalWords } from "./legal-forms.ts";
import { READINGS, SHORTENED, SMALL_WORDS } from "./usual-words.ts";

/** The normal forms of one spelling, from the closest to the loosest; empty where the spelling has none. */
export interface NormalForms {
  /** Width, case, accents, spaces, signs, kana and old characters folded; the legal form taken off. */
  readonly exact: string;
  /** Besides: small kana, long marks, shortened words of English. */
  readonly loose: string;
  /** What it sounds like, in Latin letters; only of spellings that are all kana or all Latin. */
  readonly sound: string;
  /** Whether it is written by sound: in kana, or in Latin letters with long marks (Tōhoku). */
  readonly isBySound: boolean;
  /** As a word of the trade: singular, American spelling, no possessive. */
  readonly term: string;
  /** What it would sound like if some words written in kanji have their usual reading: a guess. */
  readonly reading: string;
  /** Its words in the order of the alphabet, small ones left out; only of two and more. */
  readonly words: string;
}

/** Gives the normal forms of a spelling. Pure; the same for what is stored and for what is asked. */
export function normalForms(spelling: string): NormalForms {
  const words = wordsOf(spelling);
  const exact = words.join("");
  const longer = words.map((word) => SHORTENED[word] ?? word);
  const loose = withLargeKana(longer.join("")).replaceAll("ー", "");
  const sorted = longer.filter((word) => !SMALL_WORDS.has(word)).sort();
  return {
    exact,
    loose,
    sound: soundOf(exact),
    isBySound: /[\p{Script=Katakana}]/u.test(exact) || /[āēīōūâêîôû]/i.test(spelling),
    term: longer.map(asTerm).join("").replaceAll("ー", ""),
    reading: soundOf(READINGS.reduce((text, [written, read]) => text.replaceAll(written, read), exact)),
    words: sorted.length > 1 && /^[a-z\d]+$/.test(sorted.join("")) ? sorted.join("") : "",
  };
}

/** The words of a spelling in normal form, its legal form taken off; Japanese, which has no spaces, is one word. */
export function wordsOf(spelling: string): readonly string[] {
  const words = withoutLegalForm(folded(spelling))
    .replaceAll(/['’.]/g, "")
    .replaceAll("&", " and ")
    .split(/[^\p{L}\p{N}ー]+/u)
    .filter((word) => word !== "");
  return withoutLegalWords(words);
}

/** Width, case, accents, kana, long marks and old characters folded; spaces and signs stay. */
export function folded(spelling: string): string {
  const plain = spelling
    .replaceAll(/[®™℠©]/g, "")
    .normalize("NFKC")
    .toLowerCase();
  const latin = plain
    .normalize("NFD")
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll("œ", "oe")
    .replaceAll("ł", "l")
    .replaceAll("đ", "d")
    .replaceAll("ı", "i");
  const kana = inFormOfToday(latin).replaceAll(/[\p{Script=Hiragana}ー]+/gu, (run) => katakana(run));
  return kana.replaceAll(/(?<=[\p{Script=Katakana}ー])[-‐‑‒–—―─━−ｰ](?=\p{L}|$)/gu, "ー");
}

/** 「・」 and signs between kana are cut off by `wordsOf`; here only the letters change. */
function katakana(hiragana: string): string {
  return toKatakana(hiragana, { passRomaji: true });
}

/** What a spelling in kana or Latin letters sounds like: long vowels short, systems of romanisation made one. */
function soundOf(text: string): string {
  if (text === "" || !/^(?:[\p{Script=Katakana}ー\d]+|[a-z\d]+)$/u.test(text)) return "";
  const letters = /[\p{Script=Katakana}ー]/u.test(text) ? toRomaji(text.replaceAll("ー", "")) : text;
  return letters
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, "")
    .replaceAll("dz", "z")
    .replaceAll(/n(?=[bpm])/g, "m")
    .replaceAll(/si(?!a)/g, "shi")
    .replaceAll(/shh?i/g, "shi")
    .replaceAll(/ou|oo|oh(?![aeiou])/g, "o")
    .replaceAll(/uu/g, "u")
    .replaceAll(/aa/g, "a")
    .replaceAll(/ii/g, "i")
    .replaceAll(/ee/g, "e");
}

/** A word of English as a term: singular and in American spelling. */
function asTerm(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  return word
    .replace(/ies$/, "y")
    .replace(/(?<![su])s$/, "")
    .replaceAll(/ae|oe/g, "e")
    .replace(/our$/, "or")
    .replace(/tre$/, "ter");
}
