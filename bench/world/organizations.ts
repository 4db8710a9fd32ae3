import { ALWAYS, drawRecord } from "./fact.ts";
import type { Layout } from "./files.ts";
import { numbered } from "./names.ts";
import type { World } from "./world.ts";

const OWN = ["nameEn", "nameJa", "country", "prefecture", "sortName"];
const COMPANY: Layout = { name: "Organization:Company", own: OWN };
const INSTITUTION: Layout = { name: "Organization:Institution", own: OWN };
const COUNTRIES = ["JP", "JP", "JP", "US", "US", "DE", "GB", "FR", "CN", "KR"] as const;

/** The id of a company; the lower the number, the more it does. */
export function companyId(index: number): string {
  return `organization:c${numbered(index)}`;
}

/** The id of an institution; the lower the number, the more it does. */
export function institutionId(index: number): string {
  return `organization:i${numbered(index)}`;
}

/** Writes companies, institutions and hubs. Popular ones are public, so that everybody meets them. */
export function writeOrganizations(world: World): void {
  const { shape, files } = world;
  for (let index = 0; index < shape.companies; index++) {
    writeOne(world, COMPANY, { id: companyId(index), name: `Company ${index}`, index });
  }
  for (let index = 0; index < shape.institutions; index++) {
    writeOne(world, INSTITUTION, { id: institutionId(index), name: `Institute ${index}`, index });
  }
  for (let index = 0; index < shape.hubs; index++) {
    const own = [`Synthetic hub ${index}`, `架空拠点${index}`];
    files.node({ name: "Hub", own: ["nameEn", "nameJa"] }, { id: hubId(index), fact: ALWAYS, own });
  }
}

/** The id of a hub. */
export function hubId(index: number): string {
  return `hub:w${index}`;
}

const ALWAYS_PUBLIC = 10;

function writeOne(world: World, layout: Layout, one: { id: string; name: string; index: number }): void {
  const { random, files } = world;
  const drawn = drawRecord(random);
  const fact = one.index < ALWAYS_PUBLIC ? ALWAYS : { ...drawn, known: ALWAYS.known, from: ALWAYS.from };
  const country = random.pick(COUNTRIES);
  const prefecture = country === "JP" ? `JP-${String(1 + random.below(47)).padStart(2, "0")}` : undefined;
  const nameJa = `架空 ${one.name}`;
  const own = [`Synthetic ${one.name}`, nameJa, country, prefecture, nameJa];
  files.node(layout, { id: one.id, fact, own });
  const role = layout === COMPANY ? "role:COMPANY" : "role:INSTITUTION";
  files.link({ name: "HAS_ROLE", own: [] }, { start: one.id, end: role, fact });
}
