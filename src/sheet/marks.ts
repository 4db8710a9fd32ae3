import type { Row } from "../unknown.ts";

/** From the surest to the least sure. */
const CERTAINTIES = ["VERIFIED", "REPORTED", "INFERRED", "FROM_MEMORY", "SYNTHETIC"];

/** Of several records that something rests on the one that is least sure: no stronger than that is the whole. */
export function weakest(records: readonly Row[]): Row | undefined {
  const place = ({ certainty }: Row): number => CERTAINTIES.indexOf(String(certainty));
  return records.reduce<Row | undefined>(
    (least, one) => (least && place(least) >= place(one) ? least : one),
    undefined,
  );
}

/** How sure a fact is, where it is not verified. */
export function markOf(record: Row | undefined): string {
  const text = record?.certaintyText ?? record?.certainty;
  return record === undefined || record.certainty === "VERIFIED" || typeof text !== "string" ? "" : `〔${text}〕`;
}
