/** How many of each kind a world has. */
export interface Shape {
  readonly diseases: number;
  readonly companies: number;
  readonly institutions: number;
  readonly hubs: number;
  readonly seeds: number;
  readonly assets: number;
  readonly trials: number;
  readonly deals: number;
  /** Diseases that an indication or an asset stands for, on average; what the wanted number of links leaves over. */
  readonly aims: number;
}

/** Records of the trade that every world has: a source, a run, roles, phases, modalities and territories. */
const WORDS_OF_THE_TRADE = 113;
/** Links for every aim: itself, and what is derived from it; for an asset also about two diseases above. */
const LINKS_OF_AN_AIM = 2.74;
/** Links for every node that are no aims: roles, phases, sponsors, tests, owners, and what is derived from them. */
const OTHER_LINKS = 2.93;
/** Share of the seeds that can be licensed; the others are studies. */
export const LICENSABLE_SHARE = 0.2;

/**
 * The shape of a world of about so many nodes and links. The kinds stand to each other roughly as in the public records;
 * links above or below five for each node come from more or fewer diseases for each indication and asset.
 */
export function shapeOf(nodes: number, links: number): Shape {
  const part = (share: number, least: number): number => Math.max(least, Math.round(nodes * share));
  const diseases = part(0.006, 40);
  const companies = part(0.018, 20);
  const institutions = part(0.022, 20);
  const seeds = part(0.22, 100);
  const assets = part(0.2, 100);
  const deals = part(0.05, 20);
  const others = WORDS_OF_THE_TRADE + diseases + companies + institutions + 2 * seeds + assets + deals;
  const aims = Math.max(0.5, (links - OTHER_LINKS * nodes) / LINKS_OF_AN_AIM / (seeds + assets));
  const hubs = Math.min(14, Math.max(4, Math.round(seeds / 1000)));
  const trials = Math.max(50, nodes - others - hubs);
  return { diseases, companies, institutions, hubs, seeds, assets, trials, deals, aims };
}
