import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyOfData } from "./imports.ts";

type Cells = Readonly<Record<string, string>>;

const PROVENANCE = { known: "2020-01-01", audience: "PUBLIC", sources: "source:report", certainty: "SYNTHETIC" };

/** A folder of data files in which one record of each kind is reached by `many` links, and one by `few`. */
export function hubData(folder: string, many: number, few: number): string {
  const data = copyOfData(folder);
  rmSync(join(data, "synthetic"), { recursive: true });
  mkdirSync(join(data, "synthetic"));
  for (const [name, size] of [
    ["many", many],
    ["few", few],
  ] as const) {
    const places = Array.from({ length: size }, (_, place) => `${name}-${String(place).padStart(4, "0")}`);
    for (const [file, rows] of Object.entries(hub(name))) append(data, file, rows);
    for (const [file, ofOne] of Object.entries(ROWS))
      append(
        data,
        file,
        places.flatMap((place) => ofOne(name, place)),
      );
  }
  return data;
}

function hub(name: string): Readonly<Record<string, readonly Cells[]>> {
  return {
    diseases: [{ id: `disease:${name}`, name_en: name }],
    modalities: [{ id: `modality:${name}`, code: name, name_en: name, level: "1" }],
    organizations: [{ id: `organization:${name}`, name_en: name }],
    organization_roles: [{ organization: `organization:${name}`, role: "COMPANY" }],
    programmes: [{ id: `programme:${name}`, name_en: name }],
    territories: [{ id: `territory:${name}`, code: name, name_en: name }],
    hubs: [{ id: `hub:${name}`, name_en: name }],
    schemes: [{ id: `scheme:${name}`, programme: `programme:${name}`, code: name, name_en: name }],
    obstacles: [{ id: `obstacle:${name}`, code: name, view: "FIELD", name_en: name }],
  };
}

/** What one place adds to each file: a record of every kind, linked to the hub of its name. */
const ROWS: Readonly<Record<string, (hub: string, place: string) => readonly Cells[]>> = {
  organizations: (_, place) => [{ id: `organization:${place}`, name_en: place }],
  focuses: (hub, place) =>
    [`disease:${hub}`, `modality:${hub}`].map((target) => ({ organization: `organization:${place}`, target })),
  seeds: (_, place) => [{ id: `seed:${place}`, kind: "LICENSABLE", title_en: place }],
  seed_indications: (hub, place) => [
    { id: `seed-indication:${place}`, seed: `seed:${place}`, disease: `disease:${hub}`, text_en: place },
  ],
  seed_modalities: (hub, place) => [{ seed: `seed:${place}`, modality: `modality:${hub}` }],
  seed_organizations: (hub, place) =>
    ["ORIGINATED_AT", "OWNED_BY", "LED_BY"].map((relation) => ({
      seed: `seed:${place}`,
      organization: `organization:${hub}`,
      relation,
    })),
  supports: (hub, place) => [{ hub: `hub:${hub}`, seed: `seed:${place}`, inside_hub: "true" }],
  assets: (hub, place) => [
    { id: `pipeline-asset:${place}`, organization: `organization:${hub}`, title_en: place, since: sinceOf(place) },
  ],
  asset_diseases: (hub, place) => [{ asset: `pipeline-asset:${place}`, disease: `disease:${hub}` }],
  asset_modalities: (hub, place) => [{ asset: `pipeline-asset:${place}`, modality: `modality:${hub}` }],
  needs: (_, place) => [{ id: `need:${place}`, organization: `organization:${place}`, text_en: place }],
  need_wants: (hub, place) =>
    [`disease:${hub}`, `modality:${hub}`].map((target) => ({ need: `need:${place}`, target })),
  deals: (_, place) => [{ id: `deal:${place}`, kind: "LICENCE", title_en: place }],
  deal_parties: (hub, place) => [{ deal: `deal:${place}`, organization: `organization:${hub}`, role: "LICENSOR" }],
  grants: (_, place) => [{ id: `grant:${place}`, deal: `deal:${place}`, seed: `seed:${place}` }],
  grant_fields: (hub, place) => [{ grant: `grant:${place}`, disease: `disease:${hub}` }],
  grant_territories: (hub, place) => [{ grant: `grant:${place}`, territory: `territory:${hub}` }],
  awards: (hub, place) => [{ id: `award:${place}`, title_en: place, programme: `programme:${hub}` }],
  award_participants: (hub, place) => [{ award: `award:${place}`, organization: `organization:${hub}`, role: "LEAD" }],
  award_schemes: (hub, place) => [{ award: `award:${place}`, scheme: `scheme:${hub}` }],
  seed_schemes: (hub, place) => [{ seed: `seed:${place}`, scheme: `scheme:${hub}` }],
  seed_obstacles: (hub, place) => [{ seed: `seed:${place}`, obstacle: `obstacle:${hub}` }],
  trials: (_, place) => [{ id: `trial:${place}`, title_en: place, trial_kind: "REGISTERED_STUDY" }],
  trial_sponsors: (hub, place) => [{ trial: `trial:${place}`, organization: `organization:${hub}` }],
};

/** Another month for every place, so that the latest comes first. */
function sinceOf(place: string): string {
  const number = Number(place.slice(-4));
  return `${1980 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}

/** Adds rows to a file of the invented layer, which has the columns of the real one and the day since when a row holds. */
function append(data: string, file: string, rows: readonly Cells[]): void {
  const path = join(data, "synthetic", `${file}.csv`);
  const [header = ""] = readFileSync(join(data, `${file}.csv`), "utf8").split("\n");
  const columns = [...new Set([...header.trim().split(","), "since"])];
  if (!existsSync(path)) writeFileSync(path, `${columns.join(",")}\n`);
  const lines = rows.map((row) => columns.map((column) => ({ ...PROVENANCE, ...row })[column] ?? ""));
  appendFileSync(path, lines.map((cells) => `${cells.join(",")}\n`).join(""));
}
