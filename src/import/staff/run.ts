import { openAsking } from "../../ask.ts";
import type { Graph } from "../../graph.ts";
import { ImportError } from "../fault.ts";
import { finish } from "../finish.ts";
import type { Progress } from "../folder.ts";
import type { Rejects } from "../rejects.ts";
import type { Outcome } from "../report.ts";
import { Tally } from "../tally.ts";
import { ensureConstraints } from "../target.ts";
import { batchesIn, undoBatch } from "./batches.ts";
import { importStaff } from "./import-staff.ts";
import { keepInventedApart } from "./invented.ts";
import type { StaffSource } from "./sources.ts";
import { writeTemplates } from "./template.ts";

/** What they are run with. */
export interface StaffMeans {
  readonly graph: Graph | undefined;
  readonly rejects: Rejects;
  readonly progress: Progress;
  readonly dryRun: boolean;
}

/** Writes the templates, reads them back, lists the batches, or takes one out. */
export async function runStaff(source: StaffSource, place: string, means: StaffMeans): Promise<Outcome> {
  if (source === "template") return noted(await templates(place));
  const { graph } = means;
  if (!graph) throw new ImportError("データベースが必要です。");
  await ensureConstraints(graph, means.progress);
  if (source === "staff") return fill(place, graph, means);
  if (source === "undo") return undo(place, graph, means);
  const batches = await batchesIn(graph);
  return noted(
    batches.map(({ batch, records }) => `${batch}  ${records}件`).join("\n") || "取り込まれたバッチはありません。",
  );
}

async function templates(folder: string): Promise<string> {
  const paths = await writeTemplates(folder).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    throw new ImportError(
      `${folder}：様式がすでにあります。記入済みの内容を消さないため上書きしません。別のフォルダを指定してください。`,
    );
  });
  return `様式を書き出しました。1行目の見出しは変えず、「※」の行の下に記入してください。\n${paths.join("\n")}`;
}

async function fill(place: string, graph: Graph, { rejects, progress, dryRun }: StaffMeans): Promise<Outcome> {
  // Whoever runs the import owns the graph: every record may be named.
  const asking = openAsking(graph, "demo-staff");
  let hidden = 0;
  const beforeWriting = async (): Promise<void> => {
    hidden = await keepInventedApart(graph, true);
  };
  const request = { place, graph, dryRun, rejects, asking, beforeWriting };
  const { tally, batch, messages, seeds } = await importStaff(request);
  if (batch === undefined) return { tally, derived: 0, notes: messages };
  const derived = await finish(graph, "staff", tally, progress);
  const notes = [
    ...messages,
    ...(hidden > 0 ? [`架空(SYNTHETIC)の記録 ${hidden}件を非表示にしました。実データと混ざらないためです。`] : []),
    ...(seeds.length > 0 ? [`シーズのID（npm run licensees -- <ID> などで使えます）：\n${seeds.join("\n")}`] : []),
    `バッチ ${batch} として取り込みました。取り消すには npm run import -- undo ${batch}`,
  ];
  return { tally, derived, notes };
}

async function undo(batch: string, graph: Graph, { progress, dryRun }: StaffMeans): Promise<Outcome> {
  if (dryRun) throw new ImportError("undo に試行はありません。--dry-run を外してください。");
  const records = await undoBatch(graph, batch);
  const shown = await keepInventedApart(graph, false);
  const tally = new Tally();
  tally.of("取り消し").retracted += records;
  const derived = await finish(graph, "undo", tally, progress);
  const back = shown > 0 ? [`デモの架空の記録 ${shown}件を再び表示します。`] : [];
  return { tally, derived, notes: [`バッチ ${batch} の ${records}件を取り消しました。`, ...back] };
}

function noted(note: string): Outcome {
  return { tally: new Tally(), derived: 0, notes: [note] };
}
