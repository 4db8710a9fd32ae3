import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { rows } from "./demo-files.ts";

/** A row of a data file, by column. */
export type Cells = Readonly<Record<string, string>>;
/** Rows to add, by file. */
export type Facts = Readonly<Record<string, readonly Cells[]>>;

const PROVENANCE = { audience: "PUBLIC", sources: "source:report", certainty: "SYNTHETIC" };

/** The ids of a kind in the demo world that everybody may see. */
function idsOf(kind: string): fc.Arbitrary<string> {
  const ids = rows.flatMap(({ kind: own, row }) =>
    own === kind && row.audience === "PUBLIC" && row.id ? [row.id] : [],
  );
  return fc.constantFrom(...ids);
}

/** One more deal on a seed that is there, with its parties and the rights it grants. */
const deal = fc.record({
  seed: idsOf("seeds"),
  one: idsOf("organizations"),
  other: idsOf("organizations"),
  kind: fc.constantFrom("LICENCE", "OPTION", "DISTRIBUTION"),
  exclusivity: fc.constantFrom("EXCLUSIVE", "NON_EXCLUSIVE", "OPTION_EXCLUSIVE", ""),
  territory: fc.constantFrom("territory:JP", "territory:US", "territory:WORLD"),
  disease: idsOf("diseases"),
  since: fc.constantFrom("2001", "2014-05", "2018-03-31", ""),
});

/** What is later found out about records that are there. */
const statement = fc.record({
  seed: idsOf("seeds"),
  organization: idsOf("organizations"),
  award: idsOf("awards"),
  hub: idsOf("hubs"),
  licence: fc.constantFrom("DEVICE_1", "DEVICE_2", "DRUG_1", "REGENERATIVE"),
  since: fc.constantFrom("2001", "2014-05", "2018-03-31", ""),
});

/** Facts that hold from early on and become known on `known`: about records that are there, and of new ones. */
export function laterFacts(known: string): fc.Arbitrary<Facts> {
  const many = { minLength: 3, maxLength: 8 };
  return fc.tuple(fc.array(deal, many), fc.array(statement, many)).map(([deals, statements]) => {
    const all: Record<string, Cells[]> = {};
    const add = (file: string, cells: Cells): void => {
      all[file] = [...(all[file] ?? []), { ...PROVENANCE, known, ...cells }];
    };
    deals.forEach(({ seed, one, other, kind, exclusivity, territory, disease, since }, index) => {
      const [id, grant] = [`deal:later-${index}`, `grant:later-${index}`];
      add("deals", { id, kind, title_en: `Later deal ${index}`, since });
      add("deal_parties", { deal: id, organization: one, role: "LICENSOR", since });
      add("deal_parties", { deal: id, organization: other, role: "LICENSEE", since });
      add("grants", { id: grant, deal: id, seed, exclusivity, since });
      add("grant_territories", { grant, territory, except: "false", since });
      add("grant_fields", { grant, disease, since });
    });
    statements.forEach(({ seed, organization, award, hub, licence, since }, index) => {
      add("licences", { id: `licence:later-${index}`, organization, kind: licence, since });
      add("supports", { hub, seed, since });
      add("seed_organizations", { seed, organization, relation: "OWNED_BY", since });
      add("award_participants", { award, organization, role: "COMPANY", since });
    });
    return all;
  });
}

/** New seeds and interests, known on `known`: they move the statistics of the whole graph. */
export function laterRecords(known: string): Facts {
  const cells = { ...PROVENANCE, known };
  const numbers = Array.from({ length: 12 }, (_, index) => index);
  return {
    seeds: numbers.map((index) => ({
      ...cells,
      id: `seed:later-${index}`,
      kind: "LICENSABLE",
      title_en: `Later cornea seed ${index}`,
    })),
    focuses: numbers
      .map(() => ({ ...cells, organization: "organization:ono", target: "mesh:D009369", since: "2001" }))
      .slice(0, 1),
  };
}

/** Adds rows to the invented layer of a folder of data files. */
export function addFacts(data: string, facts: Facts): void {
  for (const [file, cells] of Object.entries(facts)) {
    const path = join(data, "synthetic", `${file}.csv`);
    const [header = ""] = readFileSync(join(data, `${file}.csv`), "utf8").split("\n");
    if (!existsSync(path)) writeFileSync(path, `${[...new Set([...header.trim().split(","), "since"])].join(",")}\n`);
    const [own = ""] = readFileSync(path, "utf8").split("\n");
    const columns = own.trim().split(",");
    appendFileSync(path, cells.map((row) => `${columns.map((column) => row[column] ?? "").join(",")}\n`).join(""));
  }
}
