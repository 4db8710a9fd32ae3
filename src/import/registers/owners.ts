import type { Graph } from "../../graph.ts";
import { stringsIn } from "../../unknown.ts";
import { read } from "../statements.ts";
import type { Owner, Register, Registered } from "./registered.ts";

type Found = Omit<Owner, "isOwn">;

/**
 * Who has which id of a register. Organisations are one when an id says so (ROR id, corporate number, securities code, EDINET
 * code), and never because they have the same name.
 */
export class Owners {
  readonly #byId = new Map<string, Found>();

  /** Reads the ids of all organisations in the graph. */
  static async read(graph: Graph | undefined, register: Register): Promise<Owners> {
    const owners = new Owners();
    if (!graph) return owners;
    for (const row of await read(graph, "import/organization-ids", { record: `${register}/names` })) {
      const { id, rorIds, corporateNumber, securitiesCode, edinetCode, known, names } = row;
      const found = { id: String(id), known: String(known), names: new Set(stringsIn(names)) };
      for (const ror of stringsIn(rorIds)) owners.#note(`ror:${ror}`, found);
      owners.#note(`number:${String(corporateNumber ?? "")}`, found);
      owners.#note(`securities:${String(securitiesCode ?? "")}`, found);
      owners.#note(`edinet:${String(edinetCode ?? "")}`, found);
    }
    return owners;
  }

  /** Whom the register means: an organisation that has one of its ids, or one of the register's own. */
  of(given: Registered, register: Register): Owner {
    const keys = [
      ...given.rorIds.map((id) => `ror:${id}`),
      `number:${given.corporateNumber ?? ""}`,
      `securities:${given.securitiesCode ?? ""}`,
      `edinet:${given.edinetCode ?? ""}`,
    ];
    const own = `organization:${register}-${given.key.toLowerCase()}`;
    const found = keys.map((key) => this.#byId.get(key)).find(Boolean);
    if (!found) return { id: own, isOwn: true, known: undefined, names: new Set() };
    return found.id === own ? { ...found, isOwn: true, names: new Set() } : { ...found, isOwn: false };
  }

  #note(key: string, found: Found): void {
    const before = this.#byId.get(key);
    if (key.endsWith(":") || (before && before.id <= found.id)) return;
    this.#byId.set(key, found);
  }
}
