import { derived, drawLink, type Fact } from "./fact.ts";
import type { Layout } from "./files.ts";
import { upwards } from "./vocabulary.ts";
import type { World } from "./world.ts";

/** A disease that something stands for or that lies up to two steps above one. */
export interface Reached {
  readonly disease: number;
  /** 1 for the disease itself, 0.5 and 0.25 above it. */
  readonly closeness: number;
  readonly fact: Fact;
}

const FOR: Layout = { name: "FOR", own: ["startKind"] };

/** What stands for diseases. */
export interface Aiming {
  readonly id: string;
  /** Its label. */
  readonly kind: "SeedIndication" | "PipelineAsset";
  readonly fact: Fact;
}

/** Links an indication or asset to its diseases, drawn by popularity; gives these and the ones above. */
export function writeAims(world: World, { id, kind, fact }: Aiming): Reached[] {
  const { random, shape, diseases, files } = world;
  const whole = Math.floor(shape.aims);
  const count = whole + (random.chance(shape.aims - whole) ? 1 : 0);
  const drawn = new Set(Array.from({ length: count }, () => diseases.length - 1 - world.diseaseRanks.draw(random)));
  return [...drawn].flatMap((disease) => {
    const link = drawLink(random, fact);
    files.link(FOR, { start: id, end: diseases[disease]?.id ?? "", fact: link, own: [kind] });
    const held = derived(fact, link);
    return upwards(diseases, disease).map((each) => ({ ...each, fact: held }));
  });
}
