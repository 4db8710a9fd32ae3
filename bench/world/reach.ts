import type { Fact } from "./fact.ts";
import { companyId } from "./organizations.ts";
import type { World } from "./world.ts";

/** One way in which a company comes to a disease. */
export interface Way {
  readonly company: number;
  readonly disease: number;
  readonly closeness: number;
  /** The asset through which it goes. */
  readonly via: string;
  readonly fact: Fact;
}

/** The ways of all companies that no other makes needless; as `cypher/jobs/derive/4-company-reach.cypher` chooses them. */
export class Reach {
  readonly #ways = new Map<string, Way[]>();

  /** Takes a way in, unless one that is there makes it needless; forgets those that it makes needless itself. */
  add(way: Way): void {
    const key = `${way.company} ${way.disease}`;
    const known = this.#ways.get(key) ?? [];
    if (known.some((one) => covers(one, way))) return;
    this.#ways.set(key, [...known.filter((one) => !covers(way, one)), way]);
  }

  /** Writes the links REACHES. */
  write({ files, diseases }: Pick<World, "files" | "diseases">): void {
    const layout = { name: "REACHES", own: ["via", "closeness:double", "startId", "endId"] };
    for (const { company, disease, closeness, via, fact } of [...this.#ways.values()].flat()) {
      const end = diseases[disease]?.id ?? "";
      const start = companyId(company);
      files.derivedLink(layout, { start, end, fact, own: [via, closeness, start, end] });
    }
  }
}

/** Whether the first holds whenever the second does, for all who may see that, and is as close. */
function covers(one: Way, other: Way): boolean {
  const [its, theirs] = [one.fact, other.fact];
  return (
    one.closeness >= other.closeness &&
    its.from <= theirs.from &&
    its.known <= theirs.known &&
    its.to >= theirs.to &&
    its.retracted >= theirs.retracted &&
    (its.audience === "PUBLIC" || its.audience === theirs.audience)
  );
}
