import { at, type Questions } from "./questions.ts";

/** Seeds of the demo world of which little is recorded. */
const PLAIN = ["hokkaido-11", "keio-05", "keio-08", "kyoto-11", "kyushu-04", "nagoya-08"].map(
  (place) => `seed:synthetic-${place}`,
);
/** What a draft cannot say; a seed of which any is recorded is not copied. */
const TOLD = [
  "deals",
  "awards",
  "approaches",
  "roleSlots",
  "events",
  "patents",
  "readiness",
  "commitments",
  "consultations",
  "obstacles",
];
const LISTS = ["modalities", "hubs", "originators", "owners", "leaders"];
const COPYABLE = `{ seeds(ids: ${JSON.stringify(PLAIN)}) { nodes { id productClasses deviceClass target mechanism
  ${TOLD.map((list) => `${list}(first: 1) { totalCount }`).join(" ")}
  ${LISTS.map((list) => `${list}(first: 9) { nodes { id } }`).join(" ")}
  indications(first: 5) { nodes { phase diseases(first: 5) { nodes { id } } } } } } }`;

/** A stored seed, and a draft of which the same is known. */
export interface Copyable {
  readonly id: string;
  readonly draft: Readonly<Record<string, unknown>>;
}

function idsAt(seed: unknown, list: string): string[] {
  const nodes = at(seed, list, "nodes");
  return Array.isArray(nodes) ? nodes.map((node) => String(at(node, "id"))) : [];
}

/** The seeds of the world of which nothing is recorded that a draft cannot say, each with a draft that says the same. */
export async function copyableSeeds(questions: Questions): Promise<Copyable[]> {
  const nodes = at(await questions.answer(COPYABLE), "seeds", "nodes");
  if (!Array.isArray(nodes)) throw new Error("There are no seeds.");
  return nodes.flatMap(copyOf);
}

function copyOf(seed: unknown): Copyable[] {
  const indications = at(seed, "indications", "nodes");
  if (!Array.isArray(indications) || indications.length === 0) return [];
  const [phase, ...others] = new Set(indications.map((each) => at(each, "phase")));
  if (others.length > 0 || TOLD.some((list) => at(seed, list, "totalCount") !== 0)) return [];
  const lists = LISTS.map((list) => [list, idsAt(seed, list)]);
  const own = ["productClasses", "deviceClass", "target", "mechanism"].map((key) => [key, at(seed, key)]);
  const diseases = indications.flatMap((each) => idsAt(each, "diseases"));
  return [{ id: String(at(seed, "id")), draft: { ...Object.fromEntries([...lists, ...own]), diseases, phase } }];
}

/** A draft of the kind that nobody else should read. */
export const SECRET = "極秘の角膜シート計画";
export const DRAFT = {
  title: SECRET,
  productClasses: ["REGENERATIVE_PRODUCT"],
  modalities: ["上皮・表皮・角膜細胞"],
  diseases: ["角膜上皮幹細胞疲弊症"],
  phase: "NONCLINICAL",
  owners: ["大阪大学"],
  readiness: [{ dimension: "IP", score: 1 }],
};
