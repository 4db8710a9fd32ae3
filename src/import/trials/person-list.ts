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

  /** Writes the list as CSV, sorted by name, unless nobody is on it. Gives what there is to say of it. */
  write(path: string): string {
    if (this.#persons.length === 0) return "No sponsor was taken for a natural person.";
    const sorted = [...this.#persons].sort((one, other) => (one.name < other.name ? -1 : 1));
    const lines = sorted.map(({ study, role, agencyClass, name, rule }) =>
      [study, role, agencyClass, name, rule].map(quoted).join(","),
    );
    writeFileSync(path, `${["study_id,lead_or_collaborator,agency_class,name,rule", ...lines].join("\n")}\n`, {
      mode: 0o600,
    });
    const [count, leads] = [sorted.length, sorted.filter(({ role }) => role === "lead").length].map((each) =>
      each.toLocaleString("en"),
    );
    return `${count} sponsors were taken for natural persons and left out, ${leads} of them leads (their studies stay, without a lead). ${path} lists them for a reader.`;
  }
}
