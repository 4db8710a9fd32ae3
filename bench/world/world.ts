import type { Random } from "../random.ts";
import type { Zipf } from "../zipf.ts";
import type { Fact } from "./fact.ts";
import type { Files } from "./files.ts";
import type { Reach } from "./reach.ts";
import type { Shape } from "./shape.ts";

/** A disease of the world. */
export interface Disease {
  readonly id: string;
  readonly name: string;
  /** Index of the next wider one; undefined at the top. */
  readonly parent: number | undefined;
}

/** A modality; all wider ones, itself first. */
export interface Modality {
  readonly id: string;
  readonly upwards: readonly string[];
}

/** What the writers of a world share. */
export interface World {
  readonly shape: Shape;
  readonly random: Random;
  readonly files: Files;
  readonly diseases: readonly Disease[];
  /** The least popular is the last. */
  readonly diseaseRanks: Zipf;
  readonly companyRanks: Zipf;
  readonly institutionRanks: Zipf;
  readonly modalities: readonly Modality[];
  readonly interests: Interests;
  readonly reach: Reach;
  readonly progress: (line: string) => void;
}

/** Something that a trial can test or a deal be about. */
export interface Subject {
  readonly id: string;
  readonly fact: Fact;
  /** Who leads or develops it. */
  readonly organization: string;
}

/** Who is interested in which disease; from it follows how telling a shared interest is. */
export class Interests {
  readonly #counts: Uint32Array;
  readonly #companies = new Set<number>();
  readonly #diseases: number;

  constructor(diseases: number) {
    this.#diseases = diseases;
    this.#counts = new Uint32Array(diseases);
  }

  /** Counts a seed for each of these diseases. */
  addSeed(diseases: ReadonlySet<number>): void {
    for (const disease of diseases) this.#counts[disease] = (this.#counts[disease] ?? 0) + 1;
  }

  /** Counts a company for a disease, once however often it is told. */
  addCompany(company: number, disease: number): void {
    const key = company * this.#diseases + disease;
    if (this.#companies.has(key)) return;
    this.#companies.add(key);
    this.#counts[disease] = (this.#counts[disease] ?? 0) + 1;
  }

  /** How rare an interest in a disease is among so many, 0 to 1; as `cypher/jobs/derive/10-rarity.cypher` computes it. */
  rarity(disease: number, everybody: number): number {
    const interested = this.#counts[disease] ?? 0;
    return Math.round((1 - Math.log(1 + interested) / Math.log(1 + everybody)) * 1e6) / 1e6;
  }
}
