import { type Reached, writeAims } from "./aims.ts";
import { derived, drawLink, drawRecord, type Fact, isPublic } from "./fact.ts";
import type { Layout } from "./files.ts";
import { drawMethod, numbered } from "./names.ts";
import { hubId, institutionId } from "./organizations.ts";
import { LICENSABLE_SHARE } from "./shape.ts";
import { PHASES } from "./vocabulary.ts";
import type { Subject, World } from "./world.ts";

const SEED: Layout = { name: "Seed", own: ["kind", "titleEn", "summaryEn", "productClasses:string[]"] };
const INDICATION: Layout = { name: "SeedIndication", own: ["textEn"] };
const PLAIN = (name: string): Layout => ({ name, own: [] });
const CLASSES = [
  "DRUG",
  "DRUG",
  "DRUG",
  "BIOLOGIC_DRUG",
  "MEDICAL_DEVICE",
  "MEDICAL_DEVICE",
  "VACCINE",
  "IVD",
] as const;

/** A seed, and the indication that trials of it test. */
export interface WrittenSeed extends Subject {
  readonly seed: string;
  readonly isStudy: boolean;
}

/** Writes a seed with its indication, its institution, and what is derived from them. */
export function writeSeed(world: World, index: number): WrittenSeed {
  const { random, files } = world;
  const seed = `seed:w${numbered(index)}`;
  const id = `seed-indication:w${numbered(index)}`;
  const fact = drawRecord(random);
  const isStudy = !random.chance(LICENSABLE_SHARE);
  const has = drawLink(random, fact);
  const whole = derived(fact, has);
  const reached = writeAims(world, { id, kind: "SeedIndication", fact });
  const name = world.diseases[reached[0]?.disease ?? 0]?.name ?? "";
  const title = `${drawMethod(random)} for ${name} SYN${numbered(index)}`;
  const kind = isStudy ? "RESEARCH_STUDY" : "LICENSABLE";
  const own = [kind, title, `Synthetic seed about ${name}`, random.pick(CLASSES)];
  files.node(SEED, { id: seed, fact, own });
  files.node(INDICATION, { id, fact, own: [name] });
  files.link(PLAIN("HAS_INDICATION"), { start: seed, end: id, fact: has });
  writeAimedAt(world, { seed, kind, via: id, fact: whole, reached });
  writePhase(world, { seed, id, fact: whole });
  const organization = institutionId(world.institutionRanks.draw(random));
  if (isStudy) {
    const led = { start: seed, end: organization, fact: drawLink(random, fact), own: [kind] };
    files.link({ name: "LED_BY", own: ["startKind"] }, led);
  } else writeOrigin(world, { seed, organization, fact });
  return { id, fact, organization, seed, isStudy };
}

/** What a derived link of a seed carries for the lists of seeds by it. */
const ENDS = ["startId", "endId", "startKind"];

interface Aim {
  readonly seed: string;
  readonly kind: string;
  readonly via: string;
  readonly fact: Fact;
  readonly reached: readonly Reached[];
}

function writeAimedAt(world: World, aim: Aim): void {
  const layout = { name: "AIMED_AT", own: ["via", ...ENDS] };
  const interested = new Set<number>();
  for (const { disease, closeness, fact } of aim.reached) {
    const end = world.diseases[disease]?.id ?? "";
    const whole = derived(aim.fact, fact);
    // Those above are reached through WITHIN.
    const own = [aim.via, aim.seed, end, aim.kind];
    if (closeness === 1) world.files.derivedLink(layout, { start: aim.seed, end, fact: whole, own });
    if (isPublic(whole)) interested.add(disease);
  }
  world.interests.addSeed(interested);
}

function writePhase({ random, files }: World, { seed, id, fact }: { seed: string; id: string; fact: Fact }): void {
  const phase = `phase:${random.pick(PHASES)}`;
  const stays = drawLink(random, fact);
  files.link(PLAIN("IN_PHASE"), { start: id, end: phase, fact: stays });
  const stands = { start: seed, end: phase, fact: derived(fact, stays), own: [id] };
  files.derivedLink({ name: "STANDS_AT", own: ["via"] }, stands);
}

/** What a seed that can be licensed has besides: where it was invented, who owns it, a hub and a modality. */
function writeOrigin(world: World, { seed, organization, fact }: { seed: string; organization: string; fact: Fact }) {
  const { random, files } = world;
  for (const type of ["ORIGINATED_AT", "OWNED_BY"]) {
    files.link(PLAIN(type), { start: seed, end: organization, fact: drawLink(random, fact) });
  }
  const supported = { start: hubId(random.below(world.shape.hubs)), end: seed, fact: drawLink(random, fact) };
  files.link({ name: "SUPPORTS", own: ["insideHub:boolean"] }, { ...supported, own: [random.chance(0.6)] });
  const modality = world.modalities[random.below(world.modalities.length)];
  if (modality === undefined) return;
  const has = drawLink(random, fact);
  const layout = { name: "HAS_MODALITY", own: ["startKind"] };
  files.link(layout, { start: seed, end: modality.id, fact: has, own: ["LICENSABLE"] });
  for (const end of modality.upwards) {
    const own = [modality.id, seed, end, "LICENSABLE"];
    files.derivedLink({ name: "BASED_ON", own: ["via", ...ENDS] }, { start: seed, end, fact: has, own });
  }
}
