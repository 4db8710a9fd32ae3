import { Random } from "../../../bench/random.ts";
import type { Facts } from "../../../src/partner/companies.ts";
import { DEV_FROM, DEV_UNTIL } from "../../../src/partner/fit/fit.ts";
import type { KnownStudy } from "../../../src/partner/study.ts";

const COMPANIES = 300;
const TOPICS = 15;
const LEADS = 150;
const EARLIER = 3000;
const JUDGED = 1000;
const [FIRST_DAY, WORDS_OF_TOPIC, OWN_OF_COMPANY] = ["2006-01-01", 12, 4];
/** How many times likelier a company of the topic is than another of its size, and a company that the lead has worked with. */
const [SAME_TOPIC, SAME_LEAD] = [15, 10];

/** Studies whose partners were drawn by known chances. */
export interface PlantedStudies {
  readonly facts: Facts;
  /** The words of all topics. */
  readonly words: readonly string[];
  /** For each judged study the chance of every company, by id, with which its partner was drawn. */
  readonly chances: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Studies of fifteen topics: a company is likelier the larger it is, in its own topic, and where it has worked with the lead before. */
export function plantedStudies(chance: number): PlantedStudies {
  const random = new Random(chance);
  const worked = new Map<string, Set<number>>();
  const chances = new Map<string, ReadonlyMap<string, number>>();
  const days = [...daysOf(random, EARLIER, [FIRST_DAY, DEV_FROM]), ...daysOf(random, JUDGED, [DEV_FROM, DEV_UNTIL])];
  const partnered = days.map((known, number): KnownStudy => {
    const lead = random.below(LEADS);
    const topic = random.chance(0.7) ? lead % TOPICS : random.below(TOPICS);
    const before = worked.get(leadOf(lead)) ?? new Set<number>();
    const weights = Array.from({ length: COMPANIES }, (_, company) => weightOf(company, topic, before));
    const partner = drawn(weights, random);
    worked.set(leadOf(lead), before.add(partner));
    const study = studyOf(number, topic, { known, random });
    if (known >= DEV_FROM) chances.set(study.id, shares(weights));
    return { ...study, lead: leadOf(lead), companies: [idOf(partner)] };
  });
  const own = Array.from({ length: COMPANIES * OWN_OF_COMPANY }, (_, number): KnownStudy => {
    const company = number % COMPANIES;
    const [known = ""] = daysOf(random, 1, [FIRST_DAY, DEV_FROM]);
    return { ...studyOf(EARLIER + JUDGED + number, company % TOPICS, { known, random }), companies: [idOf(company)] };
  });
  const words = Array.from({ length: TOPICS * WORDS_OF_TOPIC }, (_, index) => wordOf(index));
  return { facts: { frozen: DEV_UNTIL, partnered, own, sources: [] }, words, chances };
}

function weightOf(company: number, topic: number, before: ReadonlySet<number>): number {
  const size = 1 / (1 + Math.floor(company / TOPICS)) ** 0.8;
  return size * (company % TOPICS === topic ? SAME_TOPIC : 1) * (before.has(company) ? SAME_LEAD : 1);
}

function studyOf(number: number, topic: number, { known, random }: { known: string; random: Random }): KnownStudy {
  const words = Array.from({ length: 6 }, () => wordOf(topic * WORDS_OF_TOPIC + random.below(WORDS_OF_TOPIC)));
  const id = `seed:planted-study-${number}`;
  const text = { title: words.slice(0, 4).join(" "), conditions: [words.slice(4).join(" ")], keywords: [] };
  return { id, ...text, phase: undefined, kinds: ["Drug"], lead: undefined, known, companies: [] };
}

/** Which one is drawn, each with a chance like its weight. */
function drawn(weights: readonly number[], random: Random): number {
  let left = random.share() * weights.reduce((sum, weight) => sum + weight, 0);
  const place = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return place < 0 ? weights.length - 1 : place;
}

function shares(weights: readonly number[]): ReadonlyMap<string, number> {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return new Map(weights.map((weight, company) => [idOf(company), weight / total]));
}

/** So many days of a period, in their order. */
function daysOf(random: Random, count: number, [from, until]: readonly [string, string]): string[] {
  const [first, last] = [Date.parse(from), Date.parse(until)];
  const days = Array.from({ length: count }, () => new Date(first + random.share() * (last - first)).toISOString());
  return days.map((day) => day.slice(0, 10)).sort();
}

const idOf = (company: number): string => `organization:planted-${company}`;
const leadOf = (lead: number): string => `organization:planted-lead-${lead}`;

/** An invented word for a number: letters only. */
function wordOf(number: number): string {
  const letters = [...String(number).padStart(3, "0")].map((digit) => "bdfgklmprt"[Number(digit)]);
  return `${letters.join("a")}itis`;
}
