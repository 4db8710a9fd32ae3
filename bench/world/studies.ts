import { derived, drawLink, drawRecord } from "./fact.ts";
import type { Layout } from "./files.ts";
import { numbered } from "./names.ts";
import { companyId } from "./organizations.ts";
import type { WrittenSeed } from "./seeds.ts";
import type { Subject, World } from "./world.ts";

const TRIAL: Layout = { name: "Trial", own: ["titleEn", "registryIds:string[]", "trialKind", "phase", "studyType"] };
const DEAL: Layout = { name: "Deal", own: ["kind", "titleEn"] };
const PLAIN = (name: string): Layout => ({ name, own: [] });

/** Writes a trial that tests an indication or asset, sponsored by who leads it. */
export function writeTrial({ random, files }: World, index: number, subject: Subject): void {
  const id = `trial:w${numbered(index)}`;
  const own = [`Synthetic trial ${index}`, `SYN${numbered(index)}`, "REGISTERED_STUDY", "Phase 2", "Interventional"];
  const fact = { ...subject.fact };
  files.node(TRIAL, { id, fact, own });
  files.link(PLAIN("TESTS"), { start: id, end: subject.id, fact: drawLink(random, fact) });
  files.link(PLAIN("SPONSORED_BY"), { start: id, end: subject.organization, fact: drawLink(random, fact) });
}

/** Writes an agreement about a seed between its institution and a company, and the tie that follows. */
export function writeDeal(world: World, index: number, seed: WrittenSeed): void {
  const { random, files } = world;
  const id = `deal:w${numbered(index)}`;
  const company = companyId(world.companyRanks.draw(random));
  const fact = drawRecord(random);
  files.node(DEAL, { id, fact, own: ["CLINICAL_COLLABORATION", `Synthetic collaboration ${index}`] });
  files.link(PLAIN("ABOUT"), { start: id, end: seed.seed, fact: drawLink(random, fact) });
  const mine = drawLink(random, fact);
  const theirs = drawLink(random, fact);
  const party = { name: "HAS_PARTY", own: ["role"] };
  files.link(party, { start: id, end: seed.organization, fact: mine, own: ["LEAD"] });
  files.link(party, { start: id, end: company, fact: theirs, own: ["COLLABORATOR"] });
  const tie = { start: seed.organization, end: company, fact: derived(fact, mine, theirs) };
  const layout = { name: "COLLABORATED_WITH", own: ["via", "kind"] };
  files.derivedLink(layout, { ...tie, own: [id, "CLINICAL_COLLABORATION"] });
}
