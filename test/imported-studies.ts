import assert from "node:assert/strict";
import { join } from "node:path";
import { type Ended, type ImportWorld, importWorld, TREE, TRIALS } from "./imports.ts";

/** The invented studies in the database of the import tests. */
export interface Imported {
  readonly world: ImportWorld;
  readonly ended: Ended;
  readonly persons: string;
}

let imported: { readonly studies: Promise<Imported>; readonly wipes: number } | undefined;

/** Imports them, the first time and whenever another file of tests has emptied the database. */
export async function studies(): Promise<Imported> {
  const world = await importWorld();
  if (imported?.wipes !== world.wipes()) {
    await world.wipe();
    imported = { studies: importStudies(world), wipes: world.wipes() };
  }
  return imported.studies;
}

async function importStudies(world: ImportWorld): Promise<Imported> {
  const rejects = join(world.folder(), "rejects.csv");
  const tree = await world.run(["mesh", TREE]);
  assert.equal(tree.code, 0, tree.messages);
  const ended = await world.run(["trials", TRIALS, "--rejects", rejects]);
  assert.equal(ended.code, 0, ended.messages);
  return { world, ended, persons: join(rejects, "..", "import-persons.csv") };
}
