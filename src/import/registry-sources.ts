import { LocalDate } from "../compose/cursor.ts";
import { EARLIEST } from "../dates.ts";
import type { Graph } from "../graph.ts";
import { write } from "./target.ts";

/** A source that an import brings along, with the words that must be shown where its data are shown. */
export interface RegistrySource {
  readonly id: string;
  readonly titleEn: string;
  readonly publisher: string;
  readonly licence: string;
  readonly url: string;
  readonly published?: string;
}

export const AACT: RegistrySource = {
  id: "source:aact-2022-06-06",
  titleEn: "ClinicalTrials.gov (NLM) via AACT (CTTI), data of 2022-06-06, processed",
  publisher: "National Library of Medicine; Clinical Trials Transformation Initiative",
  licence: "Public data with attribution: ClinicalTrials.gov (NLM) via AACT (CTTI), data of 2022-06-06, processed",
  url: "https://aact.ctti-clinicaltrials.org",
  published: "2022-06-06",
};

export const MESH: RegistrySource = {
  id: "source:mesh",
  titleEn: "Medical Subject Headings (MeSH), tree of diseases",
  publisher: "National Library of Medicine",
  licence: "As of the copy that was imported; attribution: MeSH (NLM)",
  url: "https://www.nlm.nih.gov/mesh",
};

export const DISEASE_ONTOLOGY: RegistrySource = {
  id: "source:disease-ontology",
  titleEn: "Human Disease Ontology, names and references to MeSH",
  publisher: "Disease Ontology",
  licence: "As of the copy that was imported; attribution: Disease Ontology",
  url: "https://disease-ontology.org",
};

/** Writes the sources that are not in the graph yet; those that data files describe keep their description. */
export async function writeSources(graph: Graph, sources: readonly RegistrySource[]): Promise<void> {
  const common = { known: new LocalDate(EARLIEST), audience: "PUBLIC", sources: [], certainty: "VERIFIED" };
  await write(graph, "import/RegistrySource", { rows: sources.map((source) => ({ ...source, ...common })) });
}
