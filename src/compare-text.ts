import { EXCLUSIONS } from "./exclusion-texts.ts";
import { signalName } from "./signal-names.ts";
import { joined, type Sentence } from "./texts.ts";
import { type Row, rowIn, rowsIn } from "./unknown.ts";

/** How many differences and unknown signals a sentence names. */
const NAMED = 3;

const signed = (points: unknown): string => `${Number(points) < 0 ? "−" : "+"}${Math.abs(Number(points)).toFixed(1)}`;

/** Where a company stands before a seed and what sets it above the next; `detail` is that of `cypher/Seed.compare.cypher`. */
export function compareText(row: Row): Sentence {
  const detail = { ...row, ...rowIn(row.detail) };
  const ja = String(detail.nameJa ?? detail.nameEn ?? "");
  const en = String(detail.nameEn ?? detail.nameJa ?? "");
  if (detail.status === "NO_EVIDENCE")
    return {
      ja: `${ja}と本シーズを結ぶ記録はありません(閲覧できる範囲で記録なし)。`,
      en: `Nothing on record connects ${en} with the seed, as far as you may see.`,
    };
  if (detail.status === "EXCLUDED")
    return joined({ ja: `${ja}は規則により候補外です。`, en: `A rule excludes ${en}.` }, ...rules(detail));
  const place = {
    ja: `${ja}は候補${detail.of}社中${detail.rank}位です。`,
    en: `${en} is number ${detail.rank} of ${detail.of} candidates.`,
  };
  return joined(place, ...lead(detail), ...missing(detail));
}

function rules(detail: Row): Sentence[] {
  return rowsIn(detail.exclusions).map(({ rule, detail: about }) => {
    const sentence = (EXCLUSIONS as Readonly<Record<string, (about: Row) => Sentence>>)[String(rule)];
    return sentence?.(rowIn(about) ?? {}) ?? { ja: String(rule), en: String(rule) };
  });
}

function lead(detail: Row): Sentence[] {
  if (typeof detail.lead !== "number") return [];
  const parts = rowsIn(detail.differences)
    .filter(({ difference }) => Math.abs(Number(difference)) >= 0.05)
    .slice(0, NAMED)
    .map(({ signal, difference }) => ({ name: signalName(signal), points: signed(difference) }));
  const [ja, en] = [detail.nextJa ?? detail.nextEn, detail.nextEn ?? detail.nextJa];
  const mostly = parts.length > 0;
  return [
    {
      ja: `次の${ja}との差は${signed(detail.lead)}点です${mostly ? `(主な内訳：${parts.map(({ name, points }) => `${name.ja} ${points}`).join("、")})` : ""}。`,
      en: `It is ${signed(detail.lead)} points from ${en}${mostly ? `, mostly by ${parts.map(({ name, points }) => `${name.en} ${points}`).join(", ")}` : ""}.`,
    },
  ];
}

function missing(detail: Row): Sentence[] {
  const unknown = rowsIn(detail.missing).slice(0, NAMED);
  if (unknown.length === 0) return [];
  const parts = unknown.map(({ signal, atMost }) => ({ name: signalName(signal), points: signed(atMost) }));
  return [
    {
      ja: `記録のない項目：${parts.map(({ name, points }) => `${name.ja}(判明すれば最大${points}点)`).join("、")}。`,
      en: `Not on record: ${parts.map(({ name, points }) => `${name.en} (${points} points at most)`).join(", ")}.`,
    },
  ];
}
