import { countryName } from "./country.ts";
import type { Signal } from "./gen/match.ts";
import { count, type Detail, listed, name, PRODUCT_CLASSES, plural, type Sentence } from "./texts.ts";
import { textsIn } from "./unknown.ts";

type Fit = Exclude<
  Signal,
  "sharedDiseases" | "sharedModality" | "stageFit" | "pastTies" | "recentActivity" | "licenceFit" | "earlierApproach"
>;

const classes = (detail: Detail, language: "ja" | "en"): string =>
  textsIn(detail.classes)
    .map((each) => PRODUCT_CLASSES[each]?.[language] ?? each)
    .join(language === "ja" ? "・" : " or ");

/** What each fit and the stated need say when something is known. */
export const FIT_REASONS: Readonly<Record<Fit, (detail: Detail) => Sentence>> = {
  statedNeed: (detail) => ({
    ja: `公開ニーズ(${listed(detail, "Ja")})に一致します。`,
    en: `The seed matches a need that it has published (${listed(detail, "En")}).`,
  }),
  approvalRecord: (detail) => ({
    ja:
      count(detail) > 0
        ? `${classes(detail, "ja")}の承認を${count(detail)}品目で取得した経験があります(${listed(detail, "Ja")})。`
        : `承認の実績(${listed(detail, "Ja")})はありますが、${classes(detail, "ja")}での承認は記録がありません。`,
    en:
      count(detail) > 0
        ? `It has won approval for ${plural(count(detail), "product")} of this class, ${classes(detail, "en")} (${listed(detail, "En")}).`
        : `It has won approvals (${listed(detail, "En")}), but none on record for ${classes(detail, "en")}.`,
  }),
  sharedCircle: (detail) => ({
    ja:
      detail.steps === 1
        ? `本シーズの機関(${name(detail, "Ja")})と直接つながりがあります。`
        : detail.steps === 2
          ? `${name(detail, "Ja")}を介して2段階でつながります。`
          : "記録されている連携先の中に、本シーズの機関とのつながりはありません。",
    en:
      detail.steps === 1
        ? `It is in direct contact with the seed's institution (${name(detail, "En")}).`
        : detail.steps === 2
          ? `It is connected in two steps, through ${name(detail, "En")}.`
          : "None of the institutions it is known to work with is close to the seed's.",
  }),
  complementsPipeline: (detail) => ({
    ja: `同じ疾患(${listed(detail, "Ja")})で別のモダリティの開発品・製品を${count(detail)}品目持っており、補完できる技術です。`,
    en: `It has ${plural(count(detail), "asset")} with another modality in the same disease (${listed(detail, "En")}), which the seed would complement.`,
  }),
  competingAsset: (detail) => ({
    ja: `同じ疾患(${listed(detail, "Ja")})・同じモダリティで、より進んだ段階の開発品・製品が${count(detail)}品目あり競合します。`,
    en: `It competes: it has ${plural(count(detail), "asset")} of the same modality further on in the same disease (${listed(detail, "En")}).`,
  }),
  coversGaps: (detail) => ({
    ja:
      count(detail) > 0
        ? `本シーズの弱点である${listed(detail, "Ja")}を補える実績があります。`
        : `本シーズの弱点(${listed(detail, "Ja")})を補える実績は記録がありません。`,
    en:
      count(detail) > 0
        ? `Its record covers weak points of the seed: ${listed(detail, "En")}.`
        : `Nothing on record shows that it could cover the seed's weak points (${listed(detail, "En")}).`,
  }),
  entryBar: (detail) => ({
    ja:
      Number(detail.low) === 0
        ? `本シーズの${listed(detail, "Ja")}は、企業が導入時に求める水準に達しています。`
        : `企業が導入時に求める水準に、${listed(detail, "Ja")}がまだ達していません。`,
    en:
      Number(detail.low) === 0
        ? `The seed meets what companies ask for before in-licensing (${listed(detail, "En")}).`
        : `The seed does not yet meet what companies ask for before in-licensing: ${listed(detail, "En")}.`,
  }),
  territoryReach: (detail) => {
    const [ja, en] = [countryName(String(detail.territory), "JA"), countryName(String(detail.territory), "EN")];
    return detail.reached === true
      ? {
          ja: `${ja}に拠点・許可または承認品があります。`,
          en: `It has a seat, a licence or an approved product in ${en}.`,
        }
      : {
          ja: `${ja}での拠点・許可・承認は記録がありません。`,
          en: `No seat, licence or approval in ${en} is on record.`,
        };
  },
  ventureBridge: (detail) =>
    detail.role === "VENTURE"
      ? {
          ja: `同じモダリティ(${name(detail, "Ja")})のベンチャーで、既存企業との提携または出資の実績があり、橋渡し先として有望です。`,
          en: `It is a venture with the same modality (${name(detail, "En")}) and an established company behind it: a realistic bridge.`,
        }
      : {
          ja: `同じモダリティ(${name(detail, "Ja")})の技術をベンチャーから導入した実績があり、ベンチャー経由の道筋も現実的です。`,
          en: `It has licensed this modality (${name(detail, "En")}) from a venture before, so a venture route is realistic.`,
        },
  orphanRecord: (detail) => ({
    ja: `承認品${String(detail.products)}品目のうち${count(detail)}品目が希少疾病用です。`,
    en: `${count(detail)} of its ${plural(Number(detail.products), "approved product")} ${count(detail) === 1 ? "is" : "are"} for rare diseases.`,
  }),
  programmeObligation: (detail) => ({
    ja: `本シーズの事業では企業との連携が要件で(${String(detail.textJa ?? detail.textEn)})、${detail.licensed === true ? "必要な許可を持つ同社" : "大学等との連携実績がある同社"}が連携先になり得ます。`,
    en: `The seed's programme requires a company now (${String(detail.textEn ?? detail.textJa)}); ${detail.licensed === true ? "it holds the licence needed" : "it has worked with institutions before"}.`,
  }),
  sameRegion: (detail) => ({
    ja: detail.near
      ? "本シーズの機関と同じ都道府県に所在します。"
      : detail.around
        ? "本シーズの機関と同じ地方に所在します。"
        : "本シーズの機関とは別の地方に所在します。",
    en: detail.near
      ? "It sits in the prefecture of the seed's institution."
      : detail.around
        ? "It sits in the region of the seed's institution."
        : "It sits in another region than the seed's institution.",
  }),
  popularity: (detail) => ({
    ja: `${String(detail.links)}件の疾患・モダリティで記録があり、規模の目安になります(適合の根拠ではありません)。`,
    en: `It is on record for ${String(detail.links)} diseases and modalities: a measure of size, not of fit.`,
  }),
};
