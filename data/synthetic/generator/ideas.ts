import type { Chance } from "./random.ts";
import { type Branch, THEMES, type Theme } from "./themes.ts";

/** A theme and the disease it is for. */
export interface Idea {
  readonly theme: Theme;
  readonly disease: string;
}

/** Hands out pairs of theme and disease, each only once, so that no two invented seeds are alike. */
export class Ideas {
  readonly #chance: Chance;
  readonly #used: Set<string>;

  /** The pairs of the planted seeds are taken from the start. */
  constructor(chance: Chance, planted: readonly Idea[]) {
    this.#chance = chance;
    this.#used = new Set(planted.map(key));
  }

  /** A pair of the branch that was not given before; throws when all are used up. */
  take(branch: Branch): Idea {
    const free = THEMES.filter((theme) => theme.branch === branch && this.#left(theme).length > 0);
    const theme = this.#chance.pick(free);
    const idea = { theme, disease: this.#chance.pick(this.#left(theme)) };
    this.#used.add(key(idea));
    return idea;
  }

  #left(theme: Theme): readonly string[] {
    return theme.diseases.filter((disease) => !this.#used.has(key({ theme, disease })));
  }
}

function key({ theme, disease }: Idea): string {
  return `${theme.modality} ${disease}`;
}
