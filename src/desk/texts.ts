import { signalName } from "../signal-names.ts";
import { type Sentence, sentenceOf } from "../texts.ts";
import { type Row, rowIn, rowsIn } from "../unknown.ts";

/** The list in one sentence. */
export function deskText(row: Row): Sentence {
  const { openSeeds, covered, count } = row;
  const names = sentenceOf(row.names);
  return {
    ja: `${names.ja} ${row.day}：未導出シーズ${openSeeds}件、${count}社への連絡で${covered}件を補えます。`,
    en: `${names.en}, ${row.day}: ${openSeeds} open seeds; ${count} calls cover ${covered} of them.`,
  };
}

/** The strongest reason of a call; null where nothing known speaks for it. */
export function whyText({ reason }: Row): Sentence | null {
  return rowIn(reason) ? sentenceOf(reason) : null;
}

/** Why a company is a taker now. */
export function takerText({ cause, signal, points, reason, ahead }: Row): Sentence {
  if (cause === "SPEAKS_MORE") {
    const { ja, en } = signalName(signal);
    const more = Number(points).toFixed(1);
    const text = sentenceOf(reason);
    return { ja: `${ja} +${more}。${text.ja}`, en: `${en} +${more}. ${text.en}` };
  }
  const names = rowsIn(ahead).map(sentenceOf);
  return {
    ja: `上位にあった企業が外れたか順位を下げました(${names.map(({ ja }) => ja).join("、")})。`,
    en: `Companies that stood before it fell or left (${names.map(({ en }) => en).join(", ")}).`,
  };
}
