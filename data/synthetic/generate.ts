// Writes the invented layer of the demo world: `node data/synthetic/generate.ts [folder]`. The same code gives the same
// files, byte for byte; without a folder it writes beside itself. README.md tells
// which truths it plants, and truths.json names their records.
import { inventApproaches } from "./generator/approaches.ts";
import { inventCommitments, inventConsultations } from "./generator/commitments.ts";
import { inventCompanies } from "./generator/companies.ts";
import { inventDeals } from "./generator/deals.ts";
import { inventInstitutions } from "./generator/institutions.ts";
import { inventNeeds } from "./generator/needs.ts";
import { inventPatents } from "./generator/patents.ts";
import { Chance } from "./generator/random.ts";
import { inventReadiness, inventSeedTypes } from "./generator/readiness.ts";
import { inventSeeds } from "./generator/seeds.ts";
import { Tables } from "./generator/tables.ts";
import { inventBridges, writeTruths } from "./generator/truths.ts";

const SEED = 20261101;

const chance = new Chance(SEED);
const tables = new Tables();
tables.add("sources", {
  id: "source:synthetic",
  title_ja: "Hashi 架空データ（デモ用、実在しない）",
  title_en: "Hashi synthetic data (for demonstration; nothing of it exists)",
  publisher: "Hashi",
  licence: "Apache-2.0",
});
const owners = inventInstitutions(tables);
const companies = inventCompanies(tables, chance);
const seeds = inventSeeds(tables, chance, owners);
inventDeals({ tables, chance, companies, seeds });
inventNeeds(tables, chance, companies);
// A chance of its own, so that what was invented before stays as it was.
const later = { tables, chance: new Chance(SEED + 1), companies, open: seeds.open };
inventCommitments(later);
inventApproaches(later);
inventConsultations(later);
inventReadiness(tables, later.chance, [...seeds.key.values()]);
inventSeedTypes(tables, seeds.open);
inventPatents(tables, seeds.open);
inventBridges(tables);
const folder = process.argv[2] ?? import.meta.dirname;
tables.write(folder);
writeTruths(folder);
