import { type Company, idOf, MERGED } from "./companies.ts";
import { HUBS } from "./hubs.ts";
import type { Chance } from "./random.ts";
import type { Audience, Tables } from "./tables.ts";
import { THEMES } from "./themes.ts";
import { disease, modality, two, within } from "./vocabulary.ts";

const NEEDS = 40;
/** Needs that a company told the office and nobody else. */
const HIDDEN: ReadonlyMap<number, Audience> = new Map([
  [20, "INTERNAL"],
  [25, "INTERNAL"],
  [30, "CONFIDENTIAL"],
  [35, "INTERNAL"],
]);

interface NeedPlan {
  readonly organization: string;
  readonly modality: string;
  readonly disease: string;
}

/** Invents the forty needs: ten of the planted partners, thirty of the others; every fifth of these has run out. */
export function inventNeeds(tables: Tables, chance: Chance, companies: readonly Company[]): void {
  const planted = HUBS.map(({ key }) => ({
    organization: idOf(key.partner),
    modality: key.modality,
    disease: key.disease,
  }));
  const speaking = companies.filter((each) => !each.silent && each.slug !== MERGED);
  const others = Array.from({ length: NEEDS - planted.length }, () => planFor(chance.pick(speaking), chance));
  for (const [index, plan] of [...planted, ...others].entries()) {
    const number = index + 1;
    const runsOut = number > planted.length && number % 5 === 1;
    const since = runsOut ? "2021-10" : index < planted.length ? "2025-10" : chance.month(2023, 2025);
    const tail = { since, until: runsOut ? "2023-09" : undefined, audience: HIDDEN.get(number) };
    recordNeed(tables, { id: `need:synthetic-${two(number)}`, ...plan }, tail);
  }
}

function planFor(company: Company, chance: Chance): NeedPlan {
  const theme = chance.pick(THEMES.filter(({ branch }) => branch === company.branch));
  return { organization: company.id, modality: theme.modality, disease: chance.pick(theme.diseases) };
}

function recordNeed(
  tables: Tables,
  need: NeedPlan & { id: string },
  tail: { since: string; until?: string; audience?: Audience },
): void {
  const [material, target] = [modality(need.modality), disease(need.disease)];
  const text_ja = `${target.ja}を対象とする${material.ja}の技術シーズを求めます（架空）。`;
  const text_en = `We look for a technology for ${within(target.en)}: ${material.en} (synthetic).`;
  tables.add("needs", { id: need.id, organization: need.organization, text_ja, text_en }, tail);
  for (const each of [material, target]) tables.add("need_wants", { need: need.id, target: each.id }, tail);
}
