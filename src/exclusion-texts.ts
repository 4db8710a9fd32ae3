import { countryName } from "./country.ts";
import type { Gate } from "./gen/match.ts";
import { SIGNAL_NAMES } from "./signal-names.ts";
import { type Detail, LICENCES, name, phaseOf, type Sentence } from "./texts.ts";
import { textsIn } from "./unknown.ts";

/** What each rule says. */
export const EXCLUSIONS: Readonly<Record<Gate, (detail: Detail) => Sentence>> = {
  rightsTaken: (detail) => {
    const [ja, en] = (["JA", "EN"] as const).map((language) => countryName(String(detail.territory), language));
    const [taken, granted] =
      detail.exclusivity === "OPTION_EXCLUSIVE"
        ? ["第三者のオプションの対象である", "are under somebody else's option"]
        : ["第三者に許諾済みの", "are already granted to somebody else"];
    return {
      ja: `${ja ?? String(detail.territory)}における独占的な権利は${taken}ため候補外です(${String(detail.titleJa ?? detail.titleEn ?? "契約名の記録なし")})。`,
      en: `Exclusive rights for ${en ?? String(detail.territory)} ${granted} (${String(detail.titleEn ?? detail.titleJa ?? "deal without a title")}).`,
    };
  },
  licensorItself: (detail) => ({
    ja: `${name(detail, "Ja")}は本シーズの権利者または創出者であるため候補外です。`,
    en: `${name(detail, "En")} owns or originated the seed, so it cannot license it.`,
  }),
  licensorAffiliate: (detail) => ({
    ja: `本シーズの権利者または創出者である${name(detail, "Ja")}と同じ企業グループに属するため候補外です。`,
    en: `It belongs to the same group as ${name(detail, "En")}, which owns or originated the seed.`,
  }),
  consentRefused: (detail) => ({
    ja: `特許の共有者である${name(detail, "Ja")}が同意していないため、第三者には許諾できません(特許法73条)。`,
    en: `${name(detail, "En")}, co-owner of a patent on the seed, refuses its consent, without which nobody else can be licensed (Patent Act of Japan, Art. 73).`,
  }),
  licenceMissing: (detail) => ({
    ja: `本シーズに必要な製造販売業許可(${licenceNames(detail, "ja")})を保有している記録がありません。`,
    en: `No record says that it holds the marketing licence needed (${licenceNames(detail, "en")}).`,
  }),
  tooEarly: (detail) => {
    const [phase, year] = [phaseOf(detail), String(detail.year)];
    return {
      ja: `${year}年に${detail.isSame === true ? "本シーズ" : "同種のシーズ"}を「段階が早い」(${phase.ja})との理由で見送っています。${phase.ja}より先に進めば再び候補になります。`,
      en: `In ${year} it declined ${detail.isSame === true ? "this seed" : "a seed of this class"} as too early (${phase.en}); it comes back once the seed has passed that phase.`,
    };
  },
  requirementMissing: (detail) => ({
    ja: `必須とされた「${signalName(detail, "ja")}」に当てはまる記録がありません。`,
    en: `Nothing on record speaks for "${signalName(detail, "en")}", which was required.`,
  }),
  succeeded: (detail) => ({
    ja: `${detail.kind === "RENAME" ? "改称" : "統合または承継"}されています。後継は${name(detail, "Ja")}です。`,
    en: `It was ${detail.kind === "RENAME" ? "renamed" : "merged or transferred"}; the successor is ${name(detail, "En")}.`,
  }),
};

function signalName({ signal }: Detail, language: "ja" | "en"): string {
  return Object.entries(SIGNAL_NAMES).find(([name]) => name === signal)?.[1][language] ?? String(signal);
}

function licenceNames({ kinds }: Detail, language: "ja" | "en"): string {
  const names = textsIn(kinds).map((kind) => LICENCES[kind]?.[language] ?? kind);
  return names.join(language === "ja" ? "または" : " or ");
}
