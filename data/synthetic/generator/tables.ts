import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DOMAIN_COLUMNS } from "./domain-columns.ts";

/** What the invented rows of each file say; the names are those of the real layer beside them. */
const COLUMNS = {
  sources: ["id", "title_ja", "title_en", "url", "publisher", "licence", "published", "retrieved", "draft"],
  organizations: [
    "id",
    "name_ja",
    "name_en",
    "legal_form",
    "country",
    "prefecture",
    "city",
    "corporate_number",
    "ror_ids",
    "securities_code",
  ],
  organization_roles: ["organization", "role"],
  successions: ["predecessor", "successor", "kind"],
  licences: ["id", "organization", "kind", "number", "prefecture"],
  focuses: ["organization", "target", "strength"],
  assets: ["id", "organization", "title_ja", "title_en", "product_classes"],
  asset_diseases: ["asset", "disease"],
  asset_modalities: ["asset", "modality"],
  asset_phases: ["asset", "phase"],
  seeds: [
    "id",
    "kind",
    "title_ja",
    "title_en",
    "summary_ja",
    "summary_en",
    "product_classes",
    "device_class",
    "target",
    "mechanism",
    "created",
  ],
  seed_modalities: ["seed", "modality", "primary"],
  seed_indications: ["id", "seed", "disease", "text_ja", "text_en", "population"],
  indication_phases: ["indication", "phase"],
  seed_organizations: ["seed", "organization", "relation", "share", "basis"],
  supports: ["hub", "seed", "inside_hub", "seed_type"],
  deals: ["id", "kind", "title_ja", "title_en", "signed_on", "ended_on", "end_reason", "terms_ja", "terms_en"],
  deal_parties: ["deal", "organization", "role"],
  deal_seeds: ["deal", "seed"],
  grants: ["id", "deal", "seed", "exclusivity", "right_form", "activities", "field_text"],
  grant_fields: ["grant", "disease"],
  grant_territories: ["grant", "territory", "except"],
  needs: ["id", "organization", "text_ja", "text_en"],
  need_wants: ["need", "target"],
  ...DOMAIN_COLUMNS,
} as const;

const TAIL = ["since", "until", "known", "audience", "sources", "certainty"] as const;

/** Who may see an invented row. */
export type Audience = "PUBLIC" | "INTERNAL" | "CONFIDENTIAL";

/** The stricter of the two. */
export function stricter(one: Audience, other: Audience): Audience {
  const order: readonly Audience[] = ["PUBLIC", "INTERNAL", "CONFIDENTIAL"];
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}

/** When a row holds, from when the world could know of it, and who may see it. PUBLIC unless said. */
export interface Tail {
  readonly since?: string;
  readonly until?: string;
  readonly known?: string;
  readonly audience?: Audience;
}

type FileName = keyof typeof COLUMNS;
type Cells<File extends FileName> = { readonly [Column in (typeof COLUMNS)[File][number]]?: string };

/** The files of the layer while they fill. */
export class Tables {
  readonly #rows = new Map<FileName, string[][]>();
  readonly #keys = new Set<string>();

  /** Adds a row; every row is SYNTHETIC and says so. */
  add<File extends FileName>(file: File, cells: Cells<File>, tail: Tail = {}): void {
    const values: Record<string, string | undefined> = { ...cells };
    const own = COLUMNS[file].map((column) => values[column] ?? "");
    const source = file === "sources" ? "" : "source:synthetic";
    const { since = "", until = "", known = "", audience = "PUBLIC" } = tail;
    const rows = this.#rows.get(file) ?? [];
    rows.push([...own, since, until, known, audience, source, "SYNTHETIC"]);
    this.#rows.set(file, rows);
  }

  /** Adds the row unless one with this key was added before. */
  addOnce<File extends FileName>(file: File, key: string, cells: Cells<File>, tail: Tail): void {
    if (this.#keys.has(`${file} ${key}`)) return;
    this.#keys.add(`${file} ${key}`);
    this.add(file, cells, tail);
  }

  /** Writes every file that has rows, sorted by its columns from the left. */
  write(folder: string): void {
    for (const [file, rows] of this.#rows) {
      const lines = rows.map((cells) => cells.map(quoted).join(",")).sort(byCodePoint);
      const header = [...COLUMNS[file], ...TAIL].join(",");
      writeFileSync(join(folder, `${file}.csv`), `${[header, ...lines].join("\n")}\n`);
    }
  }
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function byCodePoint(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
