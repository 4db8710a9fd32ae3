import { rmSync } from "node:fs";
import { type Graph, openGraph } from "../../src/graph.ts";
import { writeNormalForms } from "../../src/import/normal-forms.ts";
import { importRegister } from "../../src/import/registers/import-register.ts";
import { Rejects } from "../../src/import/rejects.ts";
import { table } from "../../src/import/tally.ts";
import { withOwnDatabase } from "../own-database.ts";
import { at, listAt, numberAt, Questions, textAt } from "../questions.ts";
import { type HeldOut, holdOut } from "./aliases/held-out.ts";
import { rewritten } from "./aliases/rewritten.ts";

const QUESTION = `query ($names: [String!]!) {
  resolve(names: $names, types: [ORGANIZATION]) { status candidates { score record { id } } }
}`;

/** What `resolve` made of a name: the best candidate where it stands alone. */
interface Judged extends HeldOut {
  readonly answer: string | null;
  readonly score: number;
  readonly isDirect: boolean;
}

/**
 * Imports ROR and EDINET from a folder without some of their names, asks for these, and prints how many are found, and
 * how many answers are right.
 */
export async function verifyAliases(folder: string, signal: AbortSignal): Promise<void> {
  const { folder: copy, heldOut } = await holdOut(folder);
  try {
    await withOwnDatabase("npm run verify", signal, async (opening) => {
      const graph = openGraph(await opening, { deadline: 120_000 });
      try {
        await importBoth(graph, copy);
        const names = [...heldOut, ...rewritten(await someNames(graph))];
        print(await judge(graph, names));
      } finally {
        await graph.close();
      }
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function importBoth(graph: Graph, folder: string): Promise<void> {
  const rejects = new Rejects(`${folder}/rejects.csv`);
  for (const register of ["ror", "edinet"] as const) {
    const began = performance.now();
    const { tally } = await importRegister({ register, folder, graph, rejects, progress: () => {} });
    console.log(`${tally}\n${register}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
  const began = performance.now();
  const forms = await writeNormalForms(graph, () => {});
  console.log(
    `normal forms of ${forms.toLocaleString("en")} records: ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
}

/** Every sixth body of EDINET by its Japanese name, and some of them by the English one. */
async function someNames(graph: Graph): Promise<{ name: string; id: string }[]> {
  const rows = await graph.read({
    text: "MATCH (o:Organization) WHERE o.id STARTS WITH 'organization:edinet-' RETURN o.id AS id, o.nameJa AS ja, o.nameEn AS en ORDER BY o.id",
    parameters: {},
    name: "names",
  });
  return rows.flatMap(({ id, ja, en }, index) => {
    const name = index % 24 === 0 && typeof en === "string" ? en : ja;
    return index % 6 === 0 && typeof name === "string" ? [{ name, id: String(id) }] : [];
  });
}

async function judge(graph: Graph, names: readonly HeldOut[]): Promise<Judged[]> {
  const questions = new Questions(graph);
  const judged: Judged[] = [];
  const began = performance.now();
  for (let from = 0; from < names.length; from += 100) {
    const batch = names.slice(from, from + 100);
    const answers = listAt(
      await questions.answer(QUESTION, { variables: { names: batch.map(({ name }) => name) } }),
      "resolve",
    );
    judged.push(...batch.map((each, index) => ({ ...each, ...bestOf(answers[index]) })));
  }
  const milliseconds = (performance.now() - began) / names.length;
  console.log(`${names.length.toLocaleString("en")} names asked, ${milliseconds.toFixed(1)} ms each\n`);
  return judged;
}

function bestOf(answer: unknown): Pick<Judged, "answer" | "score" | "isDirect"> {
  const candidates = listAt(answer, "candidates");
  const [first, second] = candidates;
  const isAlone = first !== undefined && (second === undefined || numberAt(second, "score") < numberAt(first, "score"));
  if (!isAlone) return { answer: null, score: 0, isDirect: false };
  const isDirect = at(answer, "status") === "DIRECT";
  return { answer: textAt(first, "record", "id"), score: numberAt(first, "score"), isDirect };
}

/** The table for each kind of name, and for each group the recall where at least 99 of 100 answers are right. */
function print(judged: readonly Judged[]): void {
  const rows = [...Map.groupBy(judged, ({ kind }) => kind)].sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = rows.map(([kind, own]) => {
    const direct = own.filter(({ isDirect }) => isDirect);
    const right = direct.filter(({ id, answer }) => id === answer);
    const suggested = own.filter(({ id, answer, isDirect }) => !isDirect && id !== null && id === answer);
    return [kind, own.length, direct.length, right.length, suggested.length].map(String);
  });
  console.log(table([["names", "asked", "direct", "right", "suggested rightly"], ...lines]));
  for (const group of ["ROR", "EDINET", "written otherwise", ""]) console.log(recallLine(judged, group));
}

function recallLine(judged: readonly Judged[], group: string): string {
  // Names of bodies that are not there belong to every group: to answer them at all is wrong.
  const own = judged.filter(({ kind, id }) => kind.startsWith(group) || id === null);
  const wanted = own.filter(({ id }) => id !== null).length;
  const scores = [...new Set(own.map(({ score }) => score))]
    .filter((score) => score > 0)
    .sort((one, other) => one - other);
  for (const least of scores) {
    const given = own.filter(({ score }) => score >= least);
    const right = given.filter(({ id, answer }) => id === answer).length;
    if (right / given.length >= 0.99)
      return `${group || "all"}: recall ${((100 * right) / wanted).toFixed(1)} % at precision ${((100 * right) / given.length).toFixed(2)} % (score from ${least.toFixed(3)}, n ${wanted})`;
  }
  return `${group || "all"}: no score gives a precision of 99 % (n ${wanted})`;
}
