import { SIGNAL_NAMES } from "../signal-names.ts";
import type { Sentence } from "../texts.ts";
import type { Cause } from "./awakened.ts";
import { type Balance, TOO_OFTEN, type WorkList } from "./work-list.ts";

/** How many rows of a part are shown; --json has all. */
const SHOWN = 20;

/** The work list as text, in one language. */
export function printed(list: WorkList, language: "JA" | "EN"): string {
  const say = ({ ja, en }: Sentence): string => (language === "JA" ? ja : en);
  const part = (title: Sentence, rows: readonly Sentence[]) => partOf(title, rows, say);
  return [
    say(heading(list)),
    ...part({ ja: "■ 今週の連絡先", en: "■ Whom to call this week" }, list.calls.map(callText)),
    ...part(
      {
        ja: `■ 照会が集中している企業(直近1年で${TOO_OFTEN}件以上)`,
        en: `■ Asked ${TOO_OFTEN} times or more in the last year`,
      },
      list.overAsked.map(({ name, asked }) => ({ ja: `${name}：${asked}件`, en: `${name}: ${asked}` })),
    ),
    ...part(
      { ja: `■ 休眠シーズの新しい候補(${list.since}以降)`, en: `■ Dormant seeds with new takers since ${list.since}` },
      list.awakened.map((one) => ({
        ja: `${one.title} → ${one.name}(${one.place}位)：${causeText(one.cause).ja}`,
        en: `${one.title} → ${one.name} (number ${one.place}): ${causeText(one.cause).en}`,
      })),
    ),
    ...part(
      { ja: "■ 候補のないシーズ", en: "■ Seeds without a taker" },
      list.withoutTaker.map(({ title }) => ({ ja: title, en: title })),
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
    ...(rows.length === 0 ? [`  ${say({ ja: "なし", en: "none" })}`] : shown),
    ...(more > 0 ? [`  ${say({ ja: `ほか${more}件`, en: `and ${more} more` })}`] : []),
  ];
}

function heading({ hub, asOf, openSeeds, calls, covered }: WorkList): Sentence {
  return {
    ja: `${hub} ${asOf}：未導出シーズ${openSeeds}件、${calls.length}社への連絡で${covered}件を補えます。`,
    en: `${hub}, ${asOf}: ${openSeeds} open seeds; ${calls.length} calls cover ${covered} of them.`,
  };
}

function callText({ name, covers, why }: WorkList["calls"][number], at: number): Sentence {
  const seeds = covers.map(({ title, place }) => ({ ja: `${title}(${place}位)`, en: `${title} (number ${place})` }));
  return {
    ja: `${at + 1}. ${name} — ${seeds.map(({ ja }) => ja).join("、")} ${why}`,
    en: `${at + 1}. ${name} — ${seeds.map(({ en }) => en).join(", ")}. ${why}`,
  };
}

function causeText(cause: Cause): Sentence {
  if (cause.kind === "SPEAKS_MORE") {
    const names: Readonly<Record<string, Sentence>> = SIGNAL_NAMES;
    const { ja, en } = names[cause.signal] ?? { ja: cause.signal, en: cause.signal };
    const points = cause.points.toFixed(1);
    return { ja: `${ja} +${points}。${cause.text}`, en: `${en} +${points}. ${cause.text}` };
  }
  return {
    ja: `上位にあった企業が外れたか順位を下げました(${cause.names.join("、")})。`,
    en: `Companies that stood before it fell or left (${cause.names.join(", ")}).`,
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
