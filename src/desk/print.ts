import type { Sentence } from "../texts.ts";
import { rowsIn } from "../unknown.ts";
import { columnsOf } from "./columns.ts";
import { deskText, takerText } from "./texts.ts";
import { type Balance, TOO_OFTEN, type WorkList } from "./work-list.ts";

/** How many rows of a part are shown; --json has all. */
const SHOWN = 20;

/** The work list as text, in one language. */
export function printed(list: WorkList, language: "JA" | "EN"): string {
  const say = ({ ja, en }: Sentence): string => (language === "JA" ? ja : en);
  const columns = columnsOf(list);
  const reasons = rowsIn(columns.newTakers).map(takerText);
  const part = (title: Sentence, rows: readonly Sentence[]) => partOf(title, rows, say);
  return [
    say(deskText({ ...columns, count: list.calls.length })),
    ...part({ ja: "■ 今週の連絡先", en: "■ Whom to call this week" }, list.calls.map(callText)),
    ...part(
      {
        ja: `■ 照会が集中している企業(直近1年で${TOO_OFTEN}件以上)`,
        en: `■ Asked ${TOO_OFTEN} times or more in the last year`,
      },
      list.overAsked.map(({ name, asked }) => ({ ja: `${name.ja}：${asked}件`, en: `${name.en}: ${asked}` })),
    ),
    ...part(
      { ja: `■ 休眠シーズの新しい候補(${list.since}以降)`, en: `■ Dormant seeds with new takers since ${list.since}` },
      list.awakened.map(({ title, name, place }, at) => ({
        ja: `${title.ja} → ${name.ja}(${place}位)：${reasons[at]?.ja}`,
        en: `${title.en} → ${name.en} (number ${place}): ${reasons[at]?.en}`,
      })),
    ),
    ...part(
      { ja: "■ 候補のないシーズ", en: "■ Seeds without a taker" },
      list.withoutTaker.map(({ title }) => title),
    ),
    ...part({ ja: "■ 構成比", en: "■ Balance" }, [
      balanceText({ ja: "医薬品", en: "Drugs" }, list.drugs),
      balanceText({ ja: "拠点外", en: "From outside the hub" }, list.outside),
    ]),
  ].join("\n");
}

/** A part with its title; of many rows the first. */
function partOf(title: Sentence, rows: readonly Sentence[], say: (sentence: Sentence) => string): string[] {
  const more = rows.length - SHOWN;
  const shown = rows.slice(0, SHOWN).map((row) => `  ${say(row)}`);
  return [
    "",
    say(title),
    ...(rows.length === 0 ? [`  ${say({ ja: "該当する記録なし", en: "none on record" })}`] : shown),
    ...(more > 0 ? [`  ${say({ ja: `ほか${more}件`, en: `and ${more} more` })}`] : []),
  ];
}

function callText({ name, covers, why }: WorkList["calls"][number], at: number): Sentence {
  const seeds = covers.map(({ title, place }) => ({
    ja: `${title.ja}(${place}位)`,
    en: `${title.en} (number ${place})`,
  }));
  return {
    ja: `${at + 1}. ${name.ja} — ${seeds.map(({ ja }) => ja).join("、")} ${why?.ja ?? ""}`,
    en: `${at + 1}. ${name.en} — ${seeds.map(({ en }) => en).join(", ")}. ${why?.en ?? ""}`,
  };
}

function balanceText(what: Sentence, { share, of, target }: Balance): Sentence {
  const wanted = Math.round(target * 100);
  if (share === null)
    return { ja: `${what.ja}：記録なし(目標${wanted}%)`, en: `${what.en}: nothing on record (target ${wanted}%)` };
  const percent = Math.round(share * 100);
  return {
    ja: `${what.ja}：${percent}%(n=${of}、目標${wanted}%)`,
    en: `${what.en}: ${percent}% (n = ${of}, target ${wanted}%)`,
  };
}
