import { Random } from "../random.ts";
import { Zipf } from "../zipf.ts";
import { writeAsset } from "./assets.ts";
import { Files } from "./files.ts";
import { writeOrganizations } from "./organizations.ts";
import { Reach } from "./reach.ts";
import { writeSeed } from "./seeds.ts";
import { shapeOf } from "./shape.ts";
import { writeDeal, writeTrial } from "./studies.ts";
import { drawDiseases, writeDiseases, writeModalities, writeWordsOfTheTrade } from "./vocabulary.ts";
import { Interests, type World } from "./world.ts";

/** What a world is asked to be. */
export interface Wanted {
  /** About so many nodes and links. */
  readonly nodes: number;
  readonly links: number;
  readonly seed: number;
}

/** How uneven things are: exponents of Zipf's law. */
const UNEVEN = { diseases: 1.1, companies: 1.1, institutions: 1.3 };

/** Writes the files of a world into a folder; the same wanted world is the same, byte by byte. Gives the files. */
export function generate(wanted: Wanted, folder: string, progress: (line: string) => void): Files {
  const world = prepare(wanted, folder, progress);
  const { files, shape } = world;
  writeWordsOfTheTrade(files);
  writeOrganizations(world);
  writeSubjects(world);
  world.reach.write(world);
  const everybody = shape.seeds + shape.companies;
  writeDiseases(files, world.diseases, (disease) => world.interests.rarity(disease, everybody));
  files.close();
  return files;
}

function prepare({ nodes, links, seed }: Wanted, folder: string, progress: (line: string) => void): World {
  const shape = shapeOf(nodes, links);
  const random = new Random(seed);
  const files = new Files(folder);
  return {
    shape,
    random,
    files,
    diseases: drawDiseases(random, shape.diseases),
    diseaseRanks: new Zipf(shape.diseases, UNEVEN.diseases),
    companyRanks: new Zipf(shape.companies, UNEVEN.companies),
    institutionRanks: new Zipf(shape.institutions, UNEVEN.institutions),
    modalities: writeModalities(files),
    interests: new Interests(shape.diseases),
    reach: new Reach(),
    progress,
  };
}

/** Seeds and assets, and the trials and deals spread evenly over them. */
function writeSubjects(world: World): void {
  const { shape } = world;
  const subjects = shape.seeds + shape.assets;
  const studies = spread(shape.deals, shape.seeds);
  const trials = spread(shape.trials, subjects);
  let [trial, deal] = [0, 0];
  for (let index = 0; index < subjects; index++) {
    if (index % 50_000 === 0)
      world.progress(`  seeds and assets: ${index.toLocaleString("en")} of ${subjects.toLocaleString("en")}`);
    const seed = index < shape.seeds ? writeSeed(world, index) : undefined;
    const subject = seed ?? writeAsset(world, index - shape.seeds);
    for (let each = trials(index); each > 0; each--) writeTrial(world, trial++, subject);
    if (seed !== undefined) for (let each = studies(index); each > 0; each--) writeDeal(world, deal++, seed);
  }
}

/** How many of `count` things fall to each of `over` places, one after the other, so that they are all given out at the end. */
function spread(count: number, over: number): (index: number) => number {
  return (index) => Math.floor(((index + 1) * count) / over) - Math.floor((index * count) / over);
}
