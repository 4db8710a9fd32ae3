import { writeAims } from "./aims.ts";
import { derived, drawLink, drawRecord, type Fact, isPublic } from "./fact.ts";
import { drawMethod, numbered } from "./names.ts";
import { companyId } from "./organizations.ts";
import { PHASES } from "./vocabulary.ts";
import type { Subject, World } from "./world.ts";

const MODALITY_SHARE = 0.5;

/** Writes something that a company develops, and what is derived from it. */
export function writeAsset(world: World, index: number): Subject {
  const { random, files } = world;
  const id = `pipeline-asset:w${numbered(index)}`;
  const company = world.companyRanks.draw(random);
  const organization = companyId(company);
  const fact = drawRecord(random);
  const develops = drawLink(random, fact);
  const whole = derived(fact, develops);
  const reached = writeAims(world, { id, kind: "PipelineAsset", fact });
  const name = world.diseases[reached[0]?.disease ?? 0]?.name ?? "";
  const own = [`${drawMethod(random)} against ${name} SYN${numbered(index)}`];
  files.node({ name: "PipelineAsset", own: ["titleEn"] }, { id, fact, own });
  files.link({ name: "DEVELOPS", own: [] }, { start: organization, end: id, fact: develops });
  for (const { disease, closeness, fact: aim } of reached) {
    const active = derived(whole, aim);
    world.reach.add({ company, disease, closeness, via: id, fact: active });
    if (isPublic(active)) world.interests.addCompany(company, disease);
    if (closeness < 1) continue;
    const end = world.diseases[disease]?.id ?? "";
    files.derivedLink({ name: "ACTIVE_IN", own: ["via"] }, { start: organization, end, fact: active, own: [id] });
  }
  writeStage(world, { id, organization, fact: whole });
  if (random.chance(MODALITY_SHARE)) writeExperience(world, { id, organization, fact: whole });
  return { id, fact, organization };
}

interface Developed {
  readonly id: string;
  readonly organization: string;
  readonly fact: Fact;
}

function writeStage({ random, files }: World, { id, organization, fact }: Developed): void {
  const end = `phase:${random.pick(PHASES)}`;
  const stays = drawLink(random, fact);
  files.link({ name: "IN_PHASE", own: [] }, { start: id, end, fact: stays });
  const works = { start: organization, end, fact: derived(fact, stays), own: [id] };
  files.derivedLink({ name: "WORKS_AT", own: ["via"] }, works);
}

function writeExperience(world: World, { id, organization, fact }: Developed): void {
  const { random, files } = world;
  const modality = world.modalities[random.below(world.modalities.length)];
  if (modality === undefined) return;
  const has = drawLink(random, fact);
  const layout = { name: "HAS_MODALITY", own: ["startKind"] };
  files.link(layout, { start: id, end: modality.id, fact: has, own: ["PipelineAsset"] });
  for (const end of modality.upwards) {
    const skilled = { start: organization, end, fact: derived(fact, has), own: [id] };
    files.derivedLink({ name: "EXPERIENCED_IN", own: ["via"] }, skilled);
  }
}
