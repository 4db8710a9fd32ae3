import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { studies } from "./imported-studies.ts";

async function count(text: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const { world } = await studies();
  const [row] = await world.read(text, parameters);
  return row?.count;
}

test("every study becomes a trial; led by academia it is a seed outside the licensable ones, led by industry an asset", async () => {
  assert.equal(await count("MATCH (trial:Trial) RETURN count(trial) AS count"), 40);
  assert.equal(await count("MATCH (seed:Seed {kind: 'RESEARCH_STUDY'}) RETURN count(seed) AS count"), 32);
  assert.equal(await count("MATCH (seed:Seed {kind: 'LICENSABLE'}) RETURN count(seed) AS count"), 0);
  assert.equal(await count("MATCH (:Company)-[:DEVELOPS]->(asset:PipelineAsset) RETURN count(asset) AS count"), 8);
  assert.equal(
    await count("MATCH (:Trial)-[:TESTS]->(x) WHERE x:SeedIndication OR x:PipelineAsset RETURN count(x) AS count"),
    40,
  );
});

test("a study is known from its start, and so is everything it states", async () => {
  const { world } = await studies();
  const wrong = `MATCH (trial:Trial)-[tests:TESTS]->(tested)-[aims:FOR|IN_PHASE]->()
    WHERE tests.known <> trial.known OR aims.known <> trial.known OR aims.from <> trial.known RETURN count(*) AS count`;
  assert.equal(await count(wrong), 0);
  const [row] = await world.read(
    "MATCH (trial:Trial {id: 'trial:nct90000008'}) RETURN trial.started AS started, toString(trial.known) AS known",
  );
  assert.deepEqual({ ...row }, { started: null, known: "2011-08-22" }, "a day of registration is no day of start");
});

test("a collaboration with industry is a deal of its own kind and never a licence or a grant", async () => {
  const { world } = await studies();
  assert.equal(await count("MATCH (grant:Grant) RETURN count(grant) AS count"), 0);
  assert.equal(
    await count("MATCH (deal:Deal) WHERE deal.kind <> 'CLINICAL_COLLABORATION' RETURN count(deal) AS count"),
    0,
  );
  const parties = await world.read(
    `MATCH (deal:Deal)-[:ABOUT]->(:Seed {id: 'seed:nct90000001'})
     MATCH (deal)-[party:HAS_PARTY]->(organization)
     RETURN deal.id AS deal, party.role AS role, organization.id AS organization ORDER BY deal, role`,
  );
  const university = "organization:hashimoto-invented-university";
  assert.deepEqual(
    parties.map((row) => [row.deal, row.role, row.organization]),
    [
      ["deal:nct90000001-inventa-japan", "COLLABORATOR", "organization:inventa-japan"],
      ["deal:nct90000001-inventa-japan", "LEAD", university],
      ["deal:nct90000001-inventa-pharma", "COLLABORATOR", "organization:inventa-pharma"],
      ["deal:nct90000001-inventa-pharma", "LEAD", university],
    ],
  );
});

test("natural persons are left out: their study stays without a lead, and they are listed for a reader", async () => {
  const { ended, persons } = await studies();
  const named =
    "MATCH (n) WHERE any(key IN keys(n) WHERE toString(n[key]) CONTAINS 'Example') RETURN count(n) AS count";
  assert.equal(
    await count(named.replace("toString(n[key])", "(CASE WHEN n[key] IS :: STRING THEN n[key] ELSE '' END)")),
    0,
  );
  assert.equal(await count("MATCH (o:Organization) WHERE o.id CONTAINS 'example' RETURN count(o) AS count"), 0);
  const led = "MATCH (seed:Seed {id: 'seed:nct90000003'}) RETURN COUNT { (seed)-[:LED_BY]->() } AS count";
  assert.equal(await count(led), 0);
  const list = readFileSync(persons, "utf8");
  assert.match(list, /NCT90000003,lead,INDIV,"Example, Maria Q., M.D.",class INDIV/);
  assert.match(list, /NCT90000007,lead,OTHER,Taro Q. Example,shape of a name/);
  assert.match(list, /NCT90000009,collaborator,OTHER,"Hanako Q. Example, PhD",academic degree/);
  assert.match(list, /NCT90000012,lead,OTHER,Dr. med. Erika Example,title/);
  assert.match(ended.table, /4 sponsors were taken for natural persons and left out, 3 of them leads/);
});

test("conditions find their disease by heading, ontology, plain rules and without their stage; the others stay text", async () => {
  const { world, ended } = await studies();
  const rows = await world.read(
    `MATCH (indication:SeedIndication) OPTIONAL MATCH (indication)-[:FOR]->(disease:Disease)
     RETURN DISTINCT indication.textEn AS text, disease.nameEn AS disease ORDER BY text`,
  );
  const found = new Map(rows.map((row) => [row.text, row.disease]));
  const lung = "Carcinoma, Non-Small-Cell Lung";
  assert.deepEqual(Object.fromEntries(found), {
    "Breast Cancer": "Breast Neoplasms",
    "Recurrent Breast Cancer; Stage IV Breast Cancer": "Breast Neoplasms",
    "Non-Small Cell Lung Cancer": lung,
    "Carcinoma, Non-Small-Cell Lung": lung,
    "Quality of Life": null,
    "Solid Tumors": "Neoplasms",
    "Leukaemia, Myeloid, Acute": "Leukemia, Myeloid, Acute",
    "Pancreas Cancer; Surgery": "Pancreatic Neoplasms",
  });
  assert.match(ended.table, /studies with a disease +32 +80\.0 %/);
});

test("a company is one normalised name with the raw names as aliases; a shared group makes possible affiliates, not one company", async () => {
  const { world } = await studies();
  const names = await world.read(
    "MATCH (:Company {id: 'organization:inventa-pharma'})-[:HAS_NAME]->(name:Name {kind: 'RAW'}) RETURN name.text AS text ORDER BY text",
  );
  assert.deepEqual(
    names.map((row) => row.text),
    ["INVENTA PHARMA", "Inventa Pharma, Inc."],
  );
  const affiliates = await world.read(
    "MATCH (a)-[link:POSSIBLY_AFFILIATED_WITH]->(b) RETURN a.id AS one, b.id AS other, link.certainty AS certainty",
  );
  assert.deepEqual(
    affiliates.map((row) => [row.one, row.other, row.certainty]),
    [["organization:inventa-pharma", "organization:inventa-japan", "INFERRED"]],
  );
});

test("types of intervention name a product class only where they are certain, and names of interventions are nowhere but in titles of trials", async () => {
  const { world } = await studies();
  const classes = await world.read(
    "MATCH (seed:Seed) RETURN DISTINCT seed.productClasses AS classes ORDER BY toString(coalesce(head(seed.productClasses), ''))",
  );
  assert.deepEqual(
    classes.map((row) => row.classes),
    [null, ["DRUG"], ["MEDICAL_DEVICE"]],
  );
  assert.equal(await count("MATCH ()-[link:HAS_MODALITY]->() RETURN count(link) AS count"), 0);
  const told = `MATCH (n:!Trial) UNWIND keys(n) AS key WITH n, n[key] AS value
    WHERE (value IS :: STRING AND value CONTAINS 'Inventumab') OR (value IS :: LIST<STRING NOT NULL> AND any(each IN value WHERE each CONTAINS 'Inventumab'))
    RETURN count(*) AS count`;
  assert.equal(await count(told), 0);
});

test("every record and link of the studies names its source, and the source its attribution", async () => {
  const { world } = await studies();
  const without =
    "MATCH (n:Entity) WHERE NOT n:Source AND NOT n:Run AND size(coalesce(n.sources, [])) = 0 RETURN count(n) AS count";
  assert.equal(await count(without), 0);
  assert.equal(
    await count("MATCH ()-[link]->() WHERE size(coalesce(link.sources, [])) = 0 RETURN count(link) AS count"),
    0,
  );
  const [source] = await world.read(
    "MATCH (source:Source {id: 'source:aact-2022-06-06'}) RETURN source.licence AS licence",
  );
  assert.match(String(source?.licence), /ClinicalTrials\.gov \(NLM\) via AACT \(CTTI\), data of 2022-06-06, processed/);
});
