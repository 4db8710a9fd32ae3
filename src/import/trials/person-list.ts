import { writeFileSync } from "node:fs";
import { quoted } from "../rejects.ts";
import type { PersonRule } from "./persons.ts";

/** A sponsor that was taken for a natural person and left out. */
export interface Person {
  readonly study: string;
  readonly role: string;
  readonly agencyClass: string;
  readonly name: string;
  readonly rule: PersonRule;
}

/** The sponsors left out as natural persons, for a reader who checks the rule. They enter no graph. */
export class PersonList {
  readonly #persons: Person[] = [];

  add(person: Person): void {
    this.#persons.push(person);
  }

  get count(): number {
    return this.#persons.length;
  }

  /** How many of them were leads. */
  get leads(): number {
    return this.#persons.filter(({ role }) => role === "lead").length;
  }

  /** Writes the list as CSV, sorted by name. */
  write(path: string): void {
    const sorted = [...this.#persons].sort((one, other) => (one.name < other.name ? -1 : 1));
    const lines = sorted.map(({ study, role, agencyClass, name, rule }) =>
      [study, role, agencyClass, name, rule].map(quoted).join(","),
    );
    writeFileSync(path, `${["study_id,lead_or_collaborator,agency_class,name,rule", ...lines].join("\n")}\n`, {
      mode: 0o600,
    });
  }
}
