import { type Median, medianWait, type Wait } from "./statistics/survival.ts";
import type { Sentence } from "./texts.ts";
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
  const { median, low, high } = waitOf(row);
  const [ja, en] =
    median === null
      ? ["導出が半数に達していないため中央値は求められません", "fewer than half are licensed, so there is no median"]
      : [
          `中央値${median}日(95%信頼区間${low}〜${high ?? "上限なし"})`,
          `the median is ${median} days (95 % interval ${low} to ${high ?? "no upper end"})`,
        ];
  return {
    ja: `出願日の分かる特許${families}件のうち${licensed}件が導出済み。${ja}。日付の記録がないもの${undated}件は除きました。`,
    en: `Patent families with a day of filing: ${families}, licensed: ${licensed}; ${en}. Without days on record, and left out: ${undated}.`,
  };
}
