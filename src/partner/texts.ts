import type { Sentence } from "../texts.ts";
import { type Row, rowIn } from "../unknown.ts";
import type { PartnerSignal } from "./weights.ts";

/** What a sentence is made of. */
interface Told {
  /** How many times more than the average company. */
  readonly times: number;
  /** How many studies are alike. */
  readonly count: number;
  readonly partnered: number;
  readonly own: number;
}

const NONE: Sentence = {
  ja: "記録なし（一致する記録がないことは、わずかに不利に数えます）。",
  en: "Nothing on record; that counts a little against it.",
};

/** What each signal says. */
const SENTENCES: Readonly<Record<PartnerSignal, (told: Told) => Sentence>> = {
  similarOwnStudies: ({ count }) => ({
    ja: `本試験とよく似た自社試験が${count}件あります。`,
    en: `It runs ${count} ${count === 1 ? "study" : "studies"} of its own much like this one.`,
  }),
  similarPartnered: ({ count }) => ({
    ja: `本試験とよく似たアカデミア試験${count}件で企業パートナーでした。`,
    en: `It was the partner of ${count} academic ${count === 1 ? "study" : "studies"} much like this one.`,
  }),
  leadCircle: () => ({
    ja: "連携先の企業が似ている機関と共同しています。",
    en: "Institutions with the same circle of partners work with it.",
  }),
  pastPartner: () => ({
    ja: "本試験の主導機関と過去に共同しています。",
    en: "The institution that leads the study has worked with it before.",
  }),
  activity: ({ partnered, own }) => ({
    ja: `これまでアカデミア試験${partnered}件のパートナーで、自社試験は${own}件です（会社の規模に左右されます）。`,
    en: `So far it has partnered ${partnered} academic studies and run ${own} of its own (this leans on size).`,
  }),
  phaseFit: ({ times }) => ({
    ja: `この段階の試験のパートナーになる割合は平均の${round(times)}倍です。`,
    en: `It partners studies of this phase ${round(times)} times as often as the average.`,
  }),
  kindFit: ({ times }) => ({
    ja: `この種類の介入の試験のパートナーになる割合は平均の${round(times)}倍です。`,
    en: `It partners studies of this kind of intervention ${round(times)} times as often as the average.`,
  }),
  ownKindFit: ({ times }) => ({
    ja: `この種類の介入の自社試験を行う割合は平均の${round(times)}倍です。`,
    en: `It runs studies of this kind of intervention ${round(times)} times as often as the average.`,
  }),
};

/** Signals that rest on something on record for this very pair. */
const OF_RECORDS = new Set<unknown>(["similarOwnStudies", "similarPartnered", "leadCircle", "pastPartner"]);

/** What a reason says, in both languages. */
export function partnerText({ signal, strength, evidence, detail }: Row): Sentence {
  const { count, partnered, own } = rowIn(detail) ?? {};
  const isThere = Array.isArray(evidence) && evidence.length > 0;
  if (!isSignal(signal) || (OF_RECORDS.has(signal) && !isThere)) return NONE;
  const [times, studies] = [Math.exp(Number(strength)), Number(count ?? 0)];
  return SENTENCES[signal]({ times, count: studies, partnered: Number(partnered), own: Number(own) });
}

function isSignal(signal: unknown): signal is PartnerSignal {
  return typeof signal === "string" && signal in SENTENCES;
}

function round(times: number): string {
  return times >= 10 ? times.toFixed(0) : times.toFixed(1);
}
