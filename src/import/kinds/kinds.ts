import type { RecordKind } from "../record.ts";
import { COMMITMENTS } from "./commitments.ts";
import { DEALS } from "./deals.ts";
import { ORGANIZATIONS } from "./organizations.ts";
import { PRODUCTS } from "./products.ts";
import { PROGRAMMES } from "./programmes.ts";
import { READINESS } from "./readiness.ts";
import { SCHEMES } from "./schemes.ts";
import { SEEDS } from "./seeds.ts";
import { STAGE_GATES } from "./stage-gates.ts";
import { TIES } from "./ties.ts";
import { SOURCES, VOCABULARY } from "./vocabulary.ts";

/** All kinds of record that data files hold, in an order in which what is referred to comes first. */
export const KINDS: readonly RecordKind[] = [
  SOURCES,
  ...VOCABULARY,
  ...ORGANIZATIONS,
  ...PROGRAMMES,
  ...SEEDS,
  ...PRODUCTS,
  ...SCHEMES,
  ...READINESS,
  ...STAGE_GATES,
  ...COMMITMENTS,
  ...DEALS,
  ...TIES,
];
