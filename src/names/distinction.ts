import { countryName } from "../country.ts";
import type { Language } from "../language.ts";
import { prefectureName } from "../prefecture.ts";
import { rowIn } from "../unknown.ts";

const TYPES: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  ORGANIZATION: ["組織", "organisation"],
  SEED: ["シーズ", "seed"],
  HUB: ["拠点", "hub"],
  DISEASE: ["疾患", "disease"],
  MODALITY: ["モダリティ", "modality"],
  PROGRAMME: ["事業", "programme"],
  PRODUCT: ["製品", "product"],
};

const KINDS: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  LEGAL: ["正式名称", "legal name"],
  FORMER: ["旧称", "former name"],
  ABBREV: ["略称", "abbreviation"],
  KANA: ["カナ", "kana"],
  ROMAJI: ["ローマ字", "romaji"],
  MISSPELLING: ["誤記", "misspelling"],
  BRAND: ["販売名", "brand"],
  CODE: ["一般名・番号", "generic name or code"],
  RAW: ["登録名", "as registered"],
};

/** What tells a record from others of its name, in a few words: 「組織、日本、大阪府、旧称」; the city where the prefecture is not known. */
export function distinction(detail: unknown, language: Language): string {
  const at = language === "EN" ? 1 : 0;
  const given = rowIn(detail) ?? {};
  const [type = "", kind = "", country = ""] = [given.type, given.kind, given.country].map((one) => String(one ?? ""));
  const parts = [
    TYPES[type]?.[at] ?? type,
    country ? (countryName(country, language) ?? country) : "",
    prefectureName(String(given.prefecture), language) ?? given.city ?? "",
    KINDS[kind]?.[at] ?? "",
  ];
  return parts.filter((part) => part !== "").join(at === 1 ? ", " : "、");
}
