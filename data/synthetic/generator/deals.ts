import { type Company, idOf, MERGED } from "./companies.ts";
import { RIGHTS_DEALS, type RightsDeal } from "./deal-plans.ts";
import { HUBS } from "./hubs.ts";
import type { Chance } from "./random.ts";
import type { Seed } from "./seed-record.ts";
import type { Seeds } from "./seeds.ts";
import { type Audience, stricter, type Tables } from "./tables.ts";
import { two } from "./vocabulary.ts";

/** Which deals are not public. Of 5, 14 and 25 the seed is: only who may see the deal knows that rights are granted. */
const HIDDEN: ReadonlyMap<number, Audience> = new Map([
  [5, "INTERNAL"],
  [14, "INTERNAL"],
  [25, "INTERNAL"],
  [30, "CONFIDENTIAL"],
  [42, "CONFIDENTIAL"],
  [60, "CONFIDENTIAL"],
]);
const DEALS = 60;

interface World {
  readonly tables: Tables;
  readonly chance: Chance;
  readonly companies: readonly Company[];
  readonly seeds: Seeds;
}

/** Invents the sixty deals: 30 licences and 12 options on the dealt seeds, and 18 joint research projects. */
export function inventDeals(world: World): void {
  for (const [index, deal] of RIGHTS_DEALS.entries()) recordRights(world, deal, index + 1);
  const planted = HUBS.map(({ hub, key }) => ({
    seed: found(world.seeds.key.get(hub), hub),
    company: companyOf(world, key.partner),
    about: false,
  }));
  const left = DEALS - RIGHTS_DEALS.length - planted.length;
  const others = world.chance
    .pickSome(world.seeds.open.filter(isOrdinary), left)
    .map((seed) => ({ seed, company: fitting(world, seed), about: true }));
  for (const [index, plan] of [...planted, ...others].entries())
    recordResearch(world, plan, RIGHTS_DEALS.length + index + 1);
}

/** Seen by everybody, and not made for a company. */
function isOrdinary({ plan }: Seed): boolean {
  return plan.audience === "PUBLIC" && !plan.slug.endsWith("-01");
}

function recordRights(world: World, deal: RightsDeal, number: number): void {
  const seed = found(world.seeds.dealt[deal.seed - 1], `dealt seed ${deal.seed}`);
  const company = fitting(world, seed);
  const signed = world.chance.month(2019, deal.ended ? 2021 : 2025);
  const ended = deal.ended ? `${2023 + (number % 2)}-03-31` : undefined;
  const word = deal.kind === "LICENCE" ? { ja: "実施許諾", en: "Licence" } : { ja: "オプション", en: "Option" };
  const title_ja = `${word.ja}: ${seed.owner.ja} → ${company.ja}（${number}号、架空）`;
  const title_en = `${word.en}: ${seed.owner.en} → ${company.en} (no. ${number}, synthetic)`;
  const end = { ended_on: ended, end_reason: deal.ended };
  const audience = HIDDEN.get(number) ?? "PUBLIC";
  const id = `deal:synthetic-${two(number)}`;
  world.tables.add(
    "deals",
    { id, kind: deal.kind, title_ja, title_en, signed_on: signed, ...end },
    { since: signed, audience },
  );
  const role = deal.kind === "LICENCE" ? "LICENSEE" : "OPTIONEE";
  recordParties(world, { id, since: signed, audience }, [
    [seed.owner.id, "LICENSOR"],
    [company.id, role],
  ]);
  const until = ended ?? (deal.kind === "OPTION" ? "2030-03-31" : undefined);
  recordGrant(world, { deal, id, seed, tail: { since: signed, audience }, until });
}

interface GrantRecord {
  readonly deal: RightsDeal;
  readonly id: string;
  readonly seed: Seed;
  readonly tail: { readonly since: string; readonly audience: Audience };
  readonly until?: string;
}

function recordGrant({ tables }: World, { deal, id, seed, tail, until }: GrantRecord): void {
  const grant = id.replace("deal:", "grant:");
  const { exclusivity, form, territories, firstDiseaseOnly } = deal.grant;
  const activities = deal.kind === "OPTION" ? "RESEARCH" : "RESEARCH|DEVELOP|MANUFACTURE|SELL";
  tables.add(
    "grants",
    { id: grant, deal: id, seed: seed.id, exclusivity, right_form: form, activities },
    { ...tail, until },
  );
  for (const each of territories) {
    const except = each.startsWith("-");
    const territory = `territory:${except ? each.slice(1) : each}`;
    tables.add("grant_territories", { grant, territory, except: String(except) }, tail);
  }
  const [first] = seed.diseases;
  if (firstDiseaseOnly && first) tables.add("grant_fields", { grant, disease: first.id }, tail);
}

function recordResearch(world: World, plan: { seed: Seed; company: Company; about: boolean }, number: number): void {
  const { seed, company } = plan;
  const id = `deal:synthetic-${two(number)}`;
  const since = plan.about ? world.chance.month(2021, 2025) : "2023-04";
  const audience = stricter(HIDDEN.get(number) ?? "PUBLIC", seed.plan.audience);
  const title_ja = `共同研究: ${seed.owner.ja} × ${company.ja}（${number}号、架空）`;
  const title_en = `Joint research: ${seed.owner.en} × ${company.en} (no. ${number}, synthetic)`;
  world.tables.add("deals", { id, kind: "JOINT_RESEARCH", title_ja, title_en, signed_on: since }, { since, audience });
  recordParties(world, { id, since, audience }, [
    [seed.owner.id, "LEAD"],
    [company.id, "COLLABORATOR"],
  ]);
  if (plan.about) world.tables.add("deal_seeds", { deal: id, seed: seed.id }, { since, audience });
}

type Party = readonly [organization: string, role: string];

function recordParties(
  { tables }: World,
  deal: { id: string; since: string; audience: Audience },
  parties: readonly Party[],
): void {
  const { id, since, audience } = deal;
  for (const [organization, role] of parties)
    tables.add("deal_parties", { deal: id, organization, role }, { since, audience });
}

/** A company of the seed's branch that can be found by what it does. */
function fitting({ companies, chance }: World, seed: Seed): Company {
  return chance.pick(
    companies.filter((each) => each.branch === seed.plan.idea.theme.branch && !each.silent && each.slug !== MERGED),
  );
}

function companyOf({ companies }: World, slug: string): Company {
  return found(
    companies.find(({ id }) => id === idOf(slug)),
    slug,
  );
}

function found<Thing>(thing: Thing | undefined, wanted: string): Thing {
  if (thing === undefined) throw new Error(`Expected ${wanted} in the invented world, found nothing.`);
  return thing;
}
