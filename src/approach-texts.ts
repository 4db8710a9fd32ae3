import { type Detail, phaseOf, type Sentence } from "./texts.ts";
import { textsIn } from "./unknown.ts";

/** How a company gives each reason, as it is quoted. */
const WORDS: Readonly<Record<string, Sentence>> = {
  STAGE_EARLY: { ja: "段階が早い", en: "too early" },
  IP_WEAK: { ja: "知財が弱い", en: "weak in patents" },
  DATA_WEAK: { ja: "データが不十分", en: "weak in data" },
  NO_STRATEGIC_FIT: { ja: "自社の戦略に合わない", en: "no fit with its strategy" },
  COMPETING: { ja: "自社品と競合する", en: "competing with a project of its own" },
  BUDGET: { ja: "予算がない", en: "out of its budget" },
  REGULATORY_UNCLEAR: { ja: "薬事の道筋が不明", en: "unclear in its regulatory path" },
  CMC: { ja: "製造に課題がある", en: "unsolved in manufacturing" },
  MARKET_SMALL: { ja: "市場が小さい", en: "too small a market" },
};

/** What has been mended since, by the reason that it answers. */
const MENDED: Readonly<Record<string, Sentence>> = {
  IP_WEAK: { ja: "知財の評価は3以上になっています", en: "its patents have since been rated adequate" },
  DATA_WEAK: { ja: "データの評価は3以上になっています", en: "its data have since been rated adequate" },
  REGULATORY_UNCLEAR: {
    ja: "薬事戦略の評価は3以上になっています",
    en: "its regulatory strategy has since been rated adequate",
  },
  CMC: { ja: "製造の評価は3以上になっています", en: "its manufacturing has since been rated adequate" },
  MARKET_SMALL: { ja: "市場・事業モデルの評価は3以上になっています", en: "its market has since been rated adequate" },
};

/** What came of showing the seed before, and whether a reason to decline still holds. */
export function approachText(detail: Detail): Sentence {
  const year = String(detail.year);
  if (detail.outcome === "NO_REPLY")
    return {
      ja: `${year}年に打診しましたが、返答の記録はありません。`,
      en: `It was approached in ${year}; no reply is on record.`,
    };
  if (detail.outcome !== "DECLINED") return welcome(String(detail.outcome), year);
  const [reasons, open] = [textsIn(detail.reasons), textsIn(detail.open)];
  const said = (language: "ja" | "en", those: readonly string[]) =>
    those.map((each) => WORDS[each]?.[language] ?? each);
  if (reasons.length === 0)
    return { ja: `${year}年に見送られました(理由の記録なし)。`, en: `It declined in ${year}; no reason is on record.` };
  if (open.length > 0)
    return {
      ja: `${year}年に「${said("ja", open).join("」「")}」との理由で見送られ、その後も解消された記録がありません。`,
      en: `It declined in ${year} as ${said("en", open).join(" and ")}; nothing on record has changed that.`,
    };
  const since = reasons.map((each) => mended(each, detail));
  return {
    ja: `${year}年は「${said("ja", reasons).join("」「")}」との理由で見送りでしたが、現在は${since.map(({ ja }) => ja).join("、")}。`,
    en: `It declined in ${year} as ${said("en", reasons).join(" and ")}; ${since.map(({ en }) => en).join(", and ")}.`,
  };
}

function mended(reason: string, detail: Detail): Sentence {
  const phase = phaseOf(detail);
  const moved = { ja: `${phase.ja}の段階に進んでいます`, en: `it has reached the phase ${phase.en} since` };
  return reason === "STAGE_EARLY"
    ? moved
    : (MENDED[reason] ?? { ja: "理由は解消しています", en: "that no longer holds" });
}

function welcome(outcome: string, year: string): Sentence {
  const ja: Readonly<Record<string, string>> = {
    INTERESTED: "関心が示されています",
    MEETING: "面談に進んでいます",
    NDA: "秘密保持契約の上で協議しています",
    DEAL: "契約に至っています",
  };
  const en: Readonly<Record<string, string>> = {
    INTERESTED: "it was interested",
    MEETING: "it met the team",
    NDA: "it signed a non-disclosure agreement",
    DEAL: "it came to an agreement",
  };
  return {
    ja: `${year}年の打診では${ja[outcome] ?? "返答があります"}。`,
    en: `Approached in ${year}, ${en[outcome] ?? "it answered"}.`,
  };
}
