import { type Median, medianWait, type Wait } from "./statistics/survival.ts";
import { joined, type Sentence } from "./texts.ts";
import { type Row, rowsIn } from "./unknown.ts";

const LEVEL = 0.95;

/** The median wait of a row, in days. */
export function waitOf({ waits }: Row): Median {
  const found = rowsIn(waits).map(({ days, came }): Wait => ({ days: Number(days), came: came === true }));
  return medianWait(found, LEVEL);
}

/** The wait in a sentence. */
export function waitText(row: Row): Sentence {
  const { families, licensed, undated } = row;
  const left =
    undated === 0
      ? { ja: "", en: "" }
      : { ja: `日付の記録がない${undated}件は除きました。`, en: `Without days on record, and left out: ${undated}.` };
  if (families === 0)
    return joined(
      { ja: "出願日の分かる特許の記録なし。", en: "No patent family with a day of filing is on record." },
      left,
    );
  const median = medianText(waitOf(row));
  const counts = {
    ja: `出願日の分かる特許${families}件のうち${licensed}件が導出済み。${median.ja}。`,
    en: `Patent families with a day of filing: ${families}, licensed: ${licensed}; ${median.en}.`,
  };
  return joined(counts, left);
}

function medianText({ median, low, high }: Median): Sentence {
  if (median === null)
    return {
      ja: "導出が半数に達していないため中央値は求められません",
      en: "fewer than half are licensed, so there is no median",
    };
  return {
    ja: `中央値${median}日(95%信頼区間${low}〜${high ?? "上限なし"})`,
    en: `the median is ${median} days (95 % interval ${low} to ${high ?? "no upper end"})`,
  };
}
