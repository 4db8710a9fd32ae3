import assert from "node:assert/strict";
import { join } from "node:path";
import { type Ended, emptyImportWorld, type ImportWorld, TREE, TRIALS } from "./imports.ts";

/** The invented studies, imported once for the tests of this file. */
export interface Imported {
  readonly world: ImportWorld;
  readonly ended: Ended;
  readonly persons: string;
}

let imported: Promise<Imported> | undefined;

/** Imports them, the first time. */
export function studies(): Promise<Imported> {
  imported ??= importStudies();
  return imported;
}

async function importStudies(): Promise<Imported> {
  const world = await emptyImportWorld();
  const rejects = join(world.folder(), "rejects.csv");
  const tree = await world.run(["mesh", TREE]);
  assert.equal(tree.code, 0, tree.messages);
  const ended = await world.run(["trials", TRIALS, "--rejects", rejects]);
  assert.equal(ended.code, 0, ended.messages);
  return { world, ended, persons: join(rejects, "..", "import-persons.csv") };
}
