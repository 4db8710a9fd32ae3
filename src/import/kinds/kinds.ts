import type { RecordKind } from "../record.ts";
import { DEALS } from "./deals.ts";
import { ORGANIZATIONS } from "./organizations.ts";
import { PROGRAMMES } from "./programmes.ts";
import { SEEDS } from "./seeds.ts";
import { SOURCES, VOCABULARY } from "./vocabulary.ts";

/** All kinds of record that data files hold, in an order in which what is referred to comes first. */
export const KINDS: readonly RecordKind[] = [
  SOURCES,
  ...VOCABULARY,
  ...ORGANIZATIONS,
  ...PROGRAMMES,
  ...SEEDS,
  ...DEALS,
];
