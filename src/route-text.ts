import { dateInWords } from "./date-words.ts";
import type { Sentence } from "./texts.ts";
import { listIn, type Row, rowsIn } from "./unknown.ts";

/** What each kind of tie is called. */
const TIES: Readonly<Record<string, Sentence>> = {
  DEAL: { ja: "契約", en: "an agreement" },
  AWARD: { ja: "共同の課題", en: "a funded project together" },
  TRIAL: { ja: "共同の治験", en: "a trial together" },
  PATENT: { ja: "特許の共有", en: "a patent together" },
  APPROACH: { ja: "打診への回答", en: "an approach that was answered" },
  HUB: { ja: "共同の拠点運営", en: "a hub together" },
  PART_OF: { ja: "同じ組織の一部", en: "one being part of the other" },
  SUBSIDIARY_OF: { ja: "資本関係", en: "one belonging to the other" },
  SPUN_OUT_OF: { ja: "発ベンチャーの関係", en: "one having been spun out of the other" },
  INVESTED_IN: { ja: "出資", en: "an investment" },
  ACTS_FOR: { ja: "技術移転の委託", en: "one licensing for the other" },
};

/** A step in a sentence. */
export function stepText(step: Row): Sentence {
  const tie = TIES[String(step.kind)] ?? { ja: String(step.kind), en: String(step.kind) };
  const { from, to } = endsOf(step);
  const since = typeof step.since === "string" ? step.since.slice(0, 7) : undefined;
  return {
    ja: `${from.ja}と${to.ja}には${since ? `${dateInWords(since, "JA")}からの` : ""}${tie.ja}があります。`,
    en: `${from.en} and ${to.en} are tied by ${tie.en}${since ? ` (since ${dateInWords(since, "EN")})` : ""}.`,
  };
}

/** What the two ends of a step are called. */
function endsOf(step: Row | undefined): { from: Sentence; to: Sentence } {
  const [fromJa, fromEn, toJa, toEn] = listIn(step?.names);
  const named = (ja: unknown, en: unknown): Sentence => ({ ja: String(ja ?? en), en: String(en ?? ja) });
  return { from: named(fromJa, fromEn), to: named(toJa, toEn) };
}

/** A route in sentences; `detail` holds its steps. */
export function routeText({ detail }: Row): Sentence {
  const steps = rowsIn(detail);
  const [{ from }, { to }] = [endsOf(steps[0]), endsOf(steps.at(-1))];
  const sentences = steps.map(stepText);
  const n = steps.length;
  return {
    ja: `${from.ja}から${to.ja}まで${n}段階です。${sentences.map(({ ja }) => ja).join("")}`,
    en: `${from.en} reaches ${to.en} in ${n} step${n === 1 ? "" : "s"}. ${sentences.map(({ en }) => en).join(" ")}`,
  };
}
