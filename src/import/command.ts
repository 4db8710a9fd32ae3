import { parseArgs } from "node:util";
import { ImportError } from "./fault.ts";

/** What can be imported, with the places it takes and what it is; shown by --help. */
export const SOURCES = {
  demo: {
    places: ["[folder]"],
    about: "the demo world: the data files of data/ (or of a folder like it) and its invented layer synthetic/",
  },
  mesh: {
    places: ["<file>"],
    about: "the tree of diseases: MESH_ID, MESH_NAME, PARENT_MESH_ID, PARENT_MESH_CATEGORY, tab-separated",
  },
  trials: { places: ["<folder>"], about: "studies of a registry: all_studies.csv and all_sponsors.csv" },
  ror: {
    places: ["<folder>"],
    about: "organisations of the Research Organization Registry: ror_names.csv and ror_relationships.csv",
  },
  edinet: {
    places: ["<folder>"],
    about: "Japanese bodies that file with EDINET, with corporate numbers and readings: edinet_companies.csv",
  },
  sbir: {
    places: ["<folder>"],
    about: "small US companies with what they work on, from awards: sbir_hhs_awards.csv",
  },
  derive: {
    places: [],
    about: "no files: brings the derived links and the rarity of diseases up to date, as every import does at its end",
  },
  template: {
    places: ["<folder>"],
    about: "writes the tables that staff fill in, in Japanese: a workbook, and CSV files in UTF-8 and CP932 (記入様式)",
  },
  staff: {
    places: ["<folder or file>"],
    about: "reads them back, row by row: seeds, needs, approaches, licences, ties (シーズ・ニーズ・打診・業許可・連携)",
  },
  batches: { places: [], about: "lists what staff have imported, batch by batch (取り込みの一覧)" },
  undo: { places: ["<batch>"], about: "takes a batch of staff out again (取り消し)" },
} as const;

export type SourceName = keyof typeof SOURCES;

/** What the user asked for. */
export interface Command {
  readonly source: SourceName;
  readonly places: readonly string[];
  readonly dryRun: boolean;
  readonly rejects: string | undefined;
  /** The files of the Disease Ontology: the tree, and its references to MeSH. */
  readonly ontology: { readonly tree: string; readonly references: string } | undefined;
}

export const HELP = `npm run import -- <source> [place] [options]

Sources
${Object.entries(SOURCES)
  .map(([name, { places, about }]) => `  ${[name, ...places].join(" ").padEnd(16)} ${about}`)
  .join("\n")}

Options
  --dry-run        checks and counts, writes nothing
  --rejects <file> where rows that did not enter are kept, with line and cure (import-rejects.csv)
  --disease-ontology <do_tree.tsv> <do_to_mesh.tsv>
                   with mesh: names of the Disease Ontology and their MeSH references; found beside
                   the file when they are called *do_tree.tsv and *do_to_mesh.tsv
  --help           this text

Columns of trials (lists with |, more columns do no harm; codes as the registry AACT writes them, e.g. Phase 1, Drug)
  all_studies.csv  study_id, start_date, lead_sponsor, lead_class, conditions, intervention_types, phase, title,
                   study_type, keywords
  all_sponsors.csv study_id, lead_or_collaborator, agency_class, name, company_norm (one name a company),
                   company_group (companies that may belong together); the lead stands here too

Columns of ror (rows of one organisation together)
  ror_names.csv    ror_id, name, name_type, lang, country, types, status, established, city
  ror_relationships.csv  ror_id, type, related_ror_id
Columns of edinet
  edinet_companies.csv  edinet_code, corporate_number, name_ja_2025, name_en_2025, name_kana_2025, name_ja_2020,
                   name_en_2020, name_kana_2020, renamed, filer_type, sec_code, address
Columns of sbir
  sbir_hhs_awards.csv  company, year, phase, title, abstract
Organisations of ROR and EDINET are joined with those in the graph by ROR id, corporate number, securities code or EDINET code,
never by a name. Records that are one without an id in common are joined by data/crosswalk.csv.

Import mesh before trials: without the tree of diseases the conditions of the studies stay text.
An import can be run again at any time: what is there already is left alone, and an import that was
stopped halfway is completed. The database is that of HASHI_HOME, or the server of NEO4J_URI; when it is not
running it is started for the time of the import. Exit code 0 when done, 1 when stopped before the end.
`;

/** Reads the arguments; throws an ImportError that says what there is. `undefined` asks for help. */
export function readCommand(given: readonly string[]): Command | undefined {
  const { values, positionals } = parsed(given);
  if (values.help) return undefined;
  const [source, ...places] = positionals;
  if (!isSource(source)) {
    throw new ImportError(
      `Expected one of the sources ${Object.keys(SOURCES).join(", ")}, got ${source ?? "none"}. --help says what each needs.`,
    );
  }
  const tree = values["disease-ontology"];
  const references = tree === undefined ? undefined : places.pop();
  if (tree !== undefined && (source !== "mesh" || references === undefined || places.length === 0)) {
    throw new ImportError(
      "Expected mesh <file> --disease-ontology <do_tree.tsv> <do_to_mesh.tsv>, two files behind the option. --help shows it.",
    );
  }
  checkPlaces(source, places);
  const ontology = tree !== undefined && references !== undefined ? { tree, references } : undefined;
  return { source, places, dryRun: values["dry-run"] ?? false, rejects: values.rejects, ontology };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean" },
        rejects: { type: "string" },
        "disease-ontology": { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new ImportError(
      `${reason} Expected --dry-run, --rejects <file>, --disease-ontology <tree> <references> or --help.`,
    );
  }
}

function checkPlaces(source: SourceName, places: readonly string[]): void {
  const wanted = SOURCES[source].places;
  const least = wanted.filter((place) => place.startsWith("<")).length;
  if (places.length >= least && places.length <= wanted.length) return;
  throw new ImportError(
    `Expected ${[source, ...wanted].join(" ")}, got ${[source, ...places].join(" ")}. --help says what each source needs.`,
  );
}

function isSource(name: string | undefined): name is SourceName {
  return name !== undefined && Object.keys(SOURCES).includes(name);
}
