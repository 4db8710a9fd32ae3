import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openTestGraph } from "./door.ts";
import { at, listAt, Questions } from "./questions.ts";

const graph = openTestGraph();
after(() => graph.close());
const questions = new Questions(graph);

/** What a question is answered. */
const answer = (source: string) => questions.answer(source);

test("seed types of the current programme say when a company is required", async () => {
  const data = await answer(`{ programme(id: "programme:tr-new") { types { nodes { code companyRequired amountJpy } }
    partOf { nodes { id } } obligations { nodes { id force exceptions } } } }`);
  const types = listAt(data, "programme", "types", "nodes").map((each) => [
    at(each, "code"),
    at(each, "companyRequired"),
  ]);
  const wanted = ["A NO", "B ENCOURAGED", "C EXPECTED", "F YES", "F_SHARP YES", "H NO", "PRE_F BEING_SET_UP"];
  assert.deepEqual(types.map((each) => each.join(" ")).sort(), wanted);
  assert.deepEqual(listAt(data, "programme", "partOf", "nodes"), [{ id: "programme:tr" }]);
  const obligations = listAt(data, "programme", "obligations", "nodes");
  assert.deepEqual(obligations[0], { id: "obligation:tr-new-company", force: "PROPOSED", exceptions: ["ORPHAN"] });
});

test("a device licence covers its class and those below, a drug licence no device", async () => {
  const data =
    await answer(`{ one: node(id: "licence:terumo-device-1") { ... on Licence { deviceClasses productClasses } }
    two: node(id: "licence:omron-healthcare-device-2") { ... on Licence { deviceClasses } }
    drug: node(id: "licence:astellas-drug-1") { ... on Licence { deviceClasses productClasses } }
    high: licencesNeeded(productClass: MEDICAL_DEVICE, deviceClass: III)
    middle: licencesNeeded(productClass: MEDICAL_DEVICE, deviceClass: II)
    gene: licencesNeeded(productClass: REGENERATIVE_PRODUCT) }`);
  assert.deepEqual(data, {
    one: { deviceClasses: ["I", "II", "III", "IV"], productClasses: ["MEDICAL_DEVICE", "SAMD"] },
    two: { deviceClasses: ["I", "II"] },
    drug: { deviceClasses: [], productClasses: ["BIOLOGIC_DRUG", "DRUG", "VACCINE"] },
    high: ["DEVICE_1"],
    middle: ["DEVICE_1", "DEVICE_2"],
    gene: ["REGENERATIVE"],
  });
});

test("who needs a company and has none is listed, unless an exception is recorded", async () => {
  const data = await answer(`{ programme(id: "programme:tr-new") { obligations { nodes { id unmet { nodes { id } }
    exempted(first: 1) { totalCount edges { reason until node { id } } } } } } }`);
  const force = listAt(data, "programme", "obligations", "nodes").find(
    (each) => at(each, "id") === "obligation:tr-new-f-company",
  );
  assert.deepEqual(at(force, "exempted", "edges", 0, "reason"), "ORPHAN");
  assert.deepEqual(
    listAt(force, "unmet", "nodes").map((each) => at(each, "id")),
    "keio kyushu nagoya okayama osaka tohoku tokyo tsukuba".split(" ").map((hub) => `seed:synthetic-${hub}-03`),
    "of type F, no promise, no agreement, not exempt",
  );
});

test("what the consulting changed is told with its years and its provider", async () => {
  const data =
    await answer(`{ programme(id: "programme:sentan") { consultations { nodes { kind since organization { id } } }
    types { nodes { code aimJa } } phases { nodes { phase } } } }`);
  const accompanied = { kind: "ACCOMPANYING", since: "FY2017", organization: { id: "organization:meti" } };
  assert.deepEqual(listAt(data, "programme", "consultations", "nodes"), [accompanied]);
  assert.deepEqual(
    listAt(data, "programme", "types", "nodes").map((each) => at(each, "code")),
    ["DEVICE", "ELEMENT"],
  );
  assert.deepEqual(listAt(data, "programme", "phases", "nodes"), [{ phase: "APPLIED" }, { phase: "NONCLINICAL" }]);
});

test("ties between companies, trials, seeds and agreements are told with their kind", async () => {
  const data = await answer(`{ seed(id: "seed:steboronine") { combinesWith { nodes { id } } }
    other: seed(id: "seed:neucure") { combinesWith { nodes { id } } }
    deal(id: "deal:tms-biogen-2021") { earlier { edges { relation since node { id kind } } } }
    organization(id: "organization:noile-immune") { investors { edges { since node { id } } } }
    tlo: organization(id: "organization:yamaguchi-university") { agents { nodes { id } } }
    hub(id: "hub:keio") { startupSince }
    plain: hub(id: "hub:osaka") { startupSince }
    node(id: "indication:delytact-malignant-glioma") { ... on SeedIndication { designations } } }`);
  assert.deepEqual(data, {
    seed: { combinesWith: { nodes: [{ id: "seed:neucure" }] } },
    other: { combinesWith: { nodes: [{ id: "seed:steboronine" }] } },
    deal: {
      earlier: {
        edges: [{ relation: "EXERCISES", since: "2021-05-12", node: { id: "deal:tms-biogen-2018", kind: "OPTION" } }],
      },
    },
    organization: { investors: { edges: [{ since: "2017-09", node: { id: "organization:takeda" } }] } },
    tlo: { agents: { nodes: [{ id: "organization:yamaguchi-tlo" }] } },
    hub: { startupSince: "2024-09-24" },
    plain: { startupSince: null },
    node: { designations: ["ORPHAN_DESIGNATION", "SAKIGAKE_DESIGNATION"] },
  });
});
