import { joined, type Sentence } from "../texts.ts";
import { type Row, rowIn, rowsIn } from "../unknown.ts";
import { vocabulary } from "../vocabulary.ts";

/** What would have to change, in sentences. */
export function counterfactualText(row: Row): Sentence {
  const { rank, of, top, tried } = row;
  const names = rowIn(row.names);
  if (typeof names?.ja !== "string" && typeof names?.en !== "string") return openedText(row);
  const [ja, en] = [String(names.ja ?? names.en), String(names.en ?? names.ja)];
  const now =
    typeof rank === "number"
      ? { ja: `${ja}は現在、候補${of}社中${rank}位です。`, en: `${en} is number ${rank} of ${of} candidates now.` }
      : { ja: `${ja}は現在、候補に入っていません。`, en: `${en} is not among the candidates now.` };
  if (typeof rank === "number" && rank <= Number(top))
    return joined(now, { ja: `すでに上位${top}位以内です。`, en: `That is among the first ${top} already.` });
  const [first] = rowsIn(row.ways);
  if (!first)
    return joined(now, {
      ja: `想定した変更のうち2つまでの組合せ(${tried}通り)では、上位${top}位に入りません。`,
      en: `No set of at most two changes (${tried} were tried) brings it among the first ${top}.`,
    });
  const what = joined(...rowsIn(first.changes).map(changeText));
  return joined(now, {
    ja: `次の変更で${first.rank}位になります：${what.ja}(${tried}通りを検証)`,
    en: `It would be number ${first.rank} with this: ${what.en} (${tried} sets were tried.)`,
  });
}

/** Without a company: how many changes bring somebody in. */
function openedText({ ways, top, tried }: Row): Sentence {
  const count = rowsIn(ways).length;
  return count === 0
    ? {
        ja: `検証した${tried}通りの変更では、上位${top}位は入れ替わりません。`,
        en: `None of the ${tried} changes that were tried brings a company among the first ${top}.`,
      }
    : {
        ja: `検証した${tried}通りの変更のうち、上位${top}位に新しい企業が入るもの：${count}件。`,
        en: `Of the ${tried} changes that were tried, ${count} bring a new company among the first ${top}.`,
      };
}

/** A set of changes and what it does. */
export function wayOutText({ changes, rank, count }: Row): Sentence {
  const what = joined(...rowsIn(changes).map(changeText));
  const does =
    typeof rank === "number"
      ? { ja: `→ ${rank}位`, en: `→ number ${rank}` }
      : { ja: `→ 新たに${count}社が上位に入ります`, en: `→ ${count} more among the first` };
  return { ja: `${what.ja} ${does.ja}`, en: `${what.en} ${does.en}` };
}

/** A change in a few words. */
export function changeText(row: Row): Sentence {
  const { kind, scoreNow, scoreThen } = row;
  const names = rowIn(row.names) ?? {};
  const [ja, en] = [String(names.ja ?? ""), String(names.en ?? "")];
  switch (kind) {
    case "READINESS":
      return {
        ja: `「${ja}」を${scoreNow}から${scoreThen}に改善。`,
        en: `Raise "${en}" from ${scoreNow} to ${scoreThen}.`,
      };
    case "ASSESSMENT":
      return {
        ja: `評価の記録がない「${ja}」を評価し、${scoreThen}(次の段階に十分)を得る。`,
        en: `Have "${en}" assessed, of which nothing is known, and reach ${scoreThen} (adequate).`,
      };
    case "CONSULTATION":
      return {
        ja: "薬事戦略相談を実施し、記録を残す(薬事5)。",
        en: "Hold a strategy consultation with the authority (regulation 5).",
      };
    case "PATENT":
      return { ja: "主要国で特許を成立させる(知財5)。", en: "Have the patent granted in the key countries (IP 5)." };
    case "CONSENT":
      return { ja: `共有者${ja}の同意を得る。`, en: `Obtain the consent of the co-owner ${en}.` };
    case "LICENCE":
      return {
        ja: `企業が「${wordOf("LicenceKind", row.licence).ja}」を取得する。`,
        en: `The company obtains the licence: ${wordOf("LicenceKind", row.licence).en}`,
      };
    default:
      return {
        ja: `開発段階を「${wordOf("Phase", row.phaseThen).ja}」に進める。`,
        en: `Move to the phase: ${wordOf("Phase", row.phaseThen).en}`,
      };
  }
}

function wordOf(enumeration: string, value: unknown): Sentence {
  const found = vocabulary().find((term) => term.enumeration === enumeration && term.value === value);
  return found ?? { ja: String(value), en: `${value}.` };
}
