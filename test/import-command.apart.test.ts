import assert from "node:assert/strict";
import { test } from "node:test";
import { HELP, readCommand } from "../src/import/command.ts";
import { personRule } from "../src/import/trials/persons.ts";

test("a source, an option or a place that does not exist is answered with what there is", () => {
  assert.throws(
    () => readCommand([]),
    /Expected one of the sources demo, mesh, trials, ror, edinet, sbir, derive, template, staff, batches, undo, got none/,
  );
  assert.throws(
    () => readCommand(["pubmed"]),
    /Expected one of the sources demo, mesh, trials, ror, edinet, sbir, derive, template, staff, batches, undo, got pubmed/,
  );
  assert.throws(() => readCommand(["demo", "--dryrun"]), /Expected --dry-run, --rejects <file>/);
  assert.throws(() => readCommand(["trials"]), /Expected trials <folder>, got trials/);
  assert.throws(() => readCommand(["mesh", "a", "b"]), /Expected mesh <file>, got mesh a b/);
  assert.throws(() => readCommand(["mesh", "a", "--disease-ontology", "b"]), /two files behind the option/);
});

test("the command line says what to import, from where, and how", () => {
  assert.equal(readCommand(["--help"]), undefined);
  for (const word of [
    "demo",
    "mesh",
    "trials",
    "ror",
    "edinet",
    "derive",
    "--dry-run",
    "--rejects",
    "--disease-ontology",
  ])
    assert.ok(HELP.includes(word), word);
  assert.deepEqual(readCommand(["mesh", "tree.tsv", "--disease-ontology", "do.tsv", "do_mesh.tsv", "--dry-run"]), {
    source: "mesh",
    places: ["tree.tsv"],
    dryRun: true,
    rejects: undefined,
    ontology: { tree: "do.tsv", references: "do_mesh.tsv" },
  });
});

test("sponsors are taken for persons by class, degree, title and the shape of their name, and organisations are not", () => {
  const persons = [
    ["Anybody at all", "INDIV", "class INDIV"],
    ["Example, Maria Q., M.D.", "OTHER", "academic degree"],
    ["Taro Example,MD", "OTHER", "academic degree"],
    ["Dr Erika Example", "INDUSTRY", "title"],
    ["Prof. Dr. med. Erika Example", "OTHER", "title"],
    ["EXAMPLE TARO", "OTHER", "shape of a name"],
    ["Erika von Example", "UNKNOWN", "shape of a name"],
  ] as const;
  for (const [name, agencyClass, rule] of persons) assert.equal(personRule(name, agencyClass), rule, name);
  const organizations = [
    ["M.D. Anderson Cancer Center", "OTHER"],
    ["Dr. Susan Love Research Foundation", "OTHER"],
    ["Dr. Reddy's Laboratories Limited", "INDUSTRY"],
    ["Hospital Dr Sotero del Rio", "OTHER"],
    ["Rigshospitalet, Denmark", "OTHER"],
    ["UMC Utrecht", "OTHER"],
    ["Eli Lilly", "INDUSTRY"],
    ["CHU de Reims", "OTHER"],
    ["Prof. Dr. I. Chiricuta Institute of Oncology", "OTHER"],
  ] as const;
  for (const [name, agencyClass] of organizations) assert.equal(personRule(name, agencyClass), undefined, name);
});
