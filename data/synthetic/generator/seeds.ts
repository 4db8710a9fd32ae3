import { HUBS, type HubPlan } from "./hubs.ts";
import { type Idea, Ideas } from "./ideas.ts";
import type { Institution, Owners } from "./institutions.ts";
import type { Chance } from "./random.ts";
import { recordSeed, type Seed } from "./seed-record.ts";
import type { Audience, Tables } from "./tables.ts";
import { type Branch, theme } from "./themes.ts";
import { two } from "./vocabulary.ts";

/** The invented seeds. */
export interface Seeds {
  /** A hundred and twenty, twelve at a hub, on which no right was ever granted. */
  readonly open: readonly Seed[];
  /** Forty others, on which the deals are. */
  readonly dealt: readonly Seed[];
  /** The first open seed of every hub, by hub: the one a company was made for. */
  readonly key: ReadonlyMap<string, Seed>;
}

const OPEN_PER_HUB = 12;
const INSIDE_PER_HUB = 7;
const DEALT = 40;
/** Of these seeds nobody outside may know: the last of every hub, and two more. */
const HIDDEN = new Set(["tokyo-11", "osaka-11", ...HUBS.map(({ hub }) => `${hub}-12`)]);

/** Invents all seeds. */
export function inventSeeds(tables: Tables, chance: Chance, owners: ReadonlyMap<string, Owners>): Seeds {
  const ideas = new Ideas(chance, HUBS.map(keyIdea));
  const open = HUBS.flatMap((plan) => openSeeds(plan, { tables, chance, ideas, owners: ownersOf(owners, plan) }));
  const key = new Map(HUBS.map((plan, index) => [plan.hub, atIndex(open, index * OPEN_PER_HUB)]));
  const dealt = Array.from({ length: DEALT }, (_, index) => dealtSeed(index + 1, { tables, chance, ideas, owners }));
  return { open, dealt, key };
}

interface World<Who> {
  readonly tables: Tables;
  readonly chance: Chance;
  readonly ideas: Ideas;
  readonly owners: Who;
}

function openSeeds(plan: HubPlan, world: World<Owners>): Seed[] {
  const key = keyIdea(plan);
  const branches: Branch[] = [...Array<Branch>(6).fill("drug"), ...plan.others];
  branches.splice(branches.indexOf(key.theme.branch), 1);
  const ideas = [key, ...branches.map((branch) => world.ideas.take(branch))];
  const order = [0, ...world.chance.pickSome([...ideas.keys()].slice(1), OPEN_PER_HUB)];
  return order.map((position, index) => {
    const slug = `${plan.hub}-${two(index + 1)}`;
    const insideHub = index < INSIDE_PER_HUB;
    const first = insideHub ? world.owners.inside : world.owners.outside;
    // The seventh belongs to two: neither may license it alone.
    const owners: Institution[] = index === INSIDE_PER_HUB - 1 ? [first, world.owners.outside] : [first];
    const stage = index === 0 ? 2 : world.chance.pick([0, 1, 1, 2, 2, 2, 3, 3, 4]);
    const rest = { hub: plan.hub, insideHub, stage, twoIndications: index > 0 && world.chance.next() < 0.4 };
    return recordSeed(world.tables, world.chance, {
      slug,
      idea: atIndex(ideas, position),
      audience: audienceOf(slug, index),
      owners,
      ...rest,
    });
  });
}

function dealtSeed(number: number, world: World<ReadonlyMap<string, Owners>>): Seed {
  const plan = atIndex(HUBS, number % HUBS.length);
  const branches: readonly Branch[] = ["drug", "drug", "device", "regenerative", "drug", "diagnostic"];
  const idea = world.ideas.take(atIndex(branches, number % branches.length));
  const { inside } = ownersOf(world.owners, plan);
  const rest = {
    hub: plan.hub,
    insideHub: true,
    stage: world.chance.between(1, 4),
    twoIndications: number > 16 && number <= 20,
  };
  return recordSeed(world.tables, world.chance, {
    slug: `dealt-${two(number)}`,
    idea,
    audience: "PUBLIC",
    owners: [inside],
    ...rest,
  });
}

function audienceOf(slug: string, index: number): Audience {
  if (!HIDDEN.has(slug)) return "PUBLIC";
  return (slug.charCodeAt(0) + index) % 2 === 0 ? "INTERNAL" : "CONFIDENTIAL";
}

function keyIdea({ key }: HubPlan): Idea {
  return { theme: theme(key.modality), disease: key.disease };
}

function ownersOf(owners: ReadonlyMap<string, Owners>, plan: HubPlan): Owners {
  const found = owners.get(plan.hub);
  if (!found) throw new Error(`Expected institutions of the hub ${plan.hub}, found none.`);
  return found;
}

function atIndex<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`Expected an item at ${index}, the list has ${items.length}.`);
  return item;
}
