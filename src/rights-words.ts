import { countryName } from "./country.ts";
import type { Language } from "./language.ts";

/** A word in both languages. */
export type Word = Readonly<Record<Language, string>>;

const word = (JA: string, EN: string): Word => ({ JA, EN });

/** How exclusive rights are called in a sentence. */
export const EXCLUSIVITY: Readonly<Record<string, Word>> = {
  EXCLUSIVE: word("独占的な権利", "exclusive rights"),
  SOLE: word("許諾者のほかは独占的な権利", "sole rights (nobody else but the licensor)"),
  CO_EXCLUSIVE: word("共同で独占する権利", "co-exclusive rights"),
  NON_EXCLUSIVE: word("非独占の権利", "non-exclusive rights"),
  OPTION_EXCLUSIVE: word("独占的な権利を得るオプション", "an option on exclusive rights"),
};

/** The forms of right of the Japanese Patent Act; the Japanese word is the term of the law. */
export const RIGHT_FORM: Readonly<Record<string, Word>> = {
  REGISTERED_EXCLUSIVE: word("専用実施権", "registered exclusive licence, 専用実施権"),
  CONTRACTUAL_EXCLUSIVE: word("独占的通常実施権", "contractual exclusive licence, 独占的通常実施権"),
  ORDINARY: word("通常実施権", "ordinary licence, 通常実施権"),
  PROVISIONAL_REGISTERED_EXCLUSIVE: word("仮専用実施権", "provisional exclusive licence, 仮専用実施権"),
};

export const ACTIVITY: Readonly<Record<string, Word>> = {
  RESEARCH: word("研究", "research"),
  DEVELOP: word("開発", "development"),
  MANUFACTURE: word("製造", "manufacture"),
  SELL: word("販売", "selling"),
  CO_PROMOTE: word("共同販促", "co-promotion"),
};

/** Why rights ended. */
export const END: Readonly<Record<string, Word>> = {
  EXPIRED: word("期間満了", "the term expired"),
  RETURNED_STRATEGY: word("戦略の見直しによる返還", "returned after a review of strategy"),
  RETURNED_DATA: word("データを踏まえた返還", "returned because of the data"),
  RETURNED: word("権利は返還、理由は記録なし", "the rights were returned, reason: no record"),
  BREACH: word("契約違反", "breach of contract"),
  SUPERSEDED: word("後の契約に引き継がれたため", "superseded by a later agreement"),
  ACQUIRED: word("買収", "acquisition"),
};
export const END_UNKNOWN = word("理由は記録なし", "reason: no record");

/** Where rights stand, as said of one field in one territory. */
export const STATUS: Readonly<Record<string, Word>> = {
  NO_RECORD: word("記録なし", "no record"),
  FREE: word("空き（許諾の記録なし）", "free (no grant on record covers it)"),
  RETURNED: word("空き（かつての許諾は終了）", "free again (earlier rights have ended)"),
  NON_EXCLUSIVE: word("非独占の許諾のみ（追加の許諾が可能）", "granted non-exclusively only (more can be granted)"),
  UNCLEAR: word("許諾の記録はあるが範囲は記録なし", "granted, but how far is not on record"),
  UNDER_OPTION: word("オプション中", "under option"),
  PARTLY_TAKEN: word("一部許諾済み", "partly taken"),
  TAKEN: word("許諾済み", "taken"),
};

/** What a territory is called: a country, the European Union, or the world. */
export function placeName(code: string, language: Language): string {
  if (code === "WORLD") return language === "JA" ? "全世界" : "the whole world";
  if (code === "EU") return language === "JA" ? "欧州連合" : "the European Union";
  const name = countryName(code, language) ?? code;
  return language === "EN" && /^(United|Nether|Philip)|Republic/.test(name) ? `the ${name}` : name;
}

/** `A、B` or `A, B and C`. */
export function listed(words: readonly string[], language: Language): string {
  if (language === "JA") return words.join("、");
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
