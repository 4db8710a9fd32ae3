import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** A word of the real layer, as the generator uses it. */
export interface Word {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  readonly productClass: string;
}

/** The words of a file of the real layer by id, so that the invented layer cannot drift from it. */
function words(file: string): ReadonlyMap<string, Word> {
  const text = readFileSync(new URL(`../../${file}.csv`, import.meta.url), "utf8");
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return new Map(
    rows.map((row) => {
      const { id = "", name_ja: ja = "", name_en: en = "", product_class: productClass = "" } = row;
      return [id, { id, ja, en, productClass }];
    }),
  );
}

const modalities = words("modalities");
const diseases = words("diseases");
const diseaseByName = new Map([...diseases.values()].map((word) => [word.en, word]));

/** The modality of a code such as `CT-CAR`; throws when the real layer has none. */
export function modality(code: string): Word {
  return found(modalities.get(`modality:${code}`), code);
}

/** The disease of an English name such as `Heart failure`; throws when the real layer has none. */
export function disease(name: string): Word {
  return found(diseaseByName.get(name), name);
}

function found(word: Word | undefined, wanted: string): Word {
  if (!word)
    throw new Error(
      `Expected ${wanted} in the vocabulary of the real layer, found nothing. Mend the name or add the row.`,
    );
  return word;
}

const EVERYDAY: ReadonlyMap<string, string> = new Map([
  ["Stroke disorder", "stroke"],
  ["Hypertensive disorder", "hypertension"],
  ["Cirrhosis of liver", "liver cirrhosis"],
]);

/** `Heart failure` as it stands within a sentence, in everyday words; names of persons and abbreviations keep their capital. */
export function within(name: string): string {
  const everyday = EVERYDAY.get(name);
  if (everyday) return everyday;
  const keeps = /^(Alzheimer|Parkinson|Duchenne|Castleman|B-cell|Leber)/.test(name);
  return keeps ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** `3` as `第三`, for names that nobody can mistake for real ones. */
export function ordinalJa(number: number): string {
  const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
  const tens = number < 10 ? "" : number < 20 ? "十" : `${digits[Math.floor(number / 10)]}十`;
  return `第${tens}${digits[number % 10] ?? ""}`;
}

/** `3` as `Third`. */
export function ordinalEn(number: number): string {
  const small =
    "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth".split(
      " ",
    );
  return small[number - 1] ?? `${number}th`;
}

/** `3` as `03`, for ids that sort. */
export function two(number: number): string {
  return String(number).padStart(2, "0");
}
