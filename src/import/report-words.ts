import type { Reason } from "./fault.ts";
import type { Count } from "./tally.ts";

/** The words of the report at the end of an import. */
export interface ReportWords {
  readonly columns: readonly [records: string, ...counts: string[]];
  readonly all: string;
  readonly derived: (count: string) => string;
  readonly skippedBecause: readonly [reason: string, rows: string];
  readonly reason: (reason: Reason) => string;
  readonly skipped: (count: string, path: string) => string;
  readonly dryRun: string;
  readonly done: string;
}

/** The counts in the order of the columns. */
export const COUNTED = ["written", "unchanged", "skipped", "retracted"] as const satisfies readonly (keyof Count)[];

export const ENGLISH: ReportWords = {
  columns: ["records", ...COUNTED],
  all: "all",
  derived: (count) => `derived links and results: ${count} written`,
  skippedBecause: ["skipped because", "rows"],
  reason: (reason) => reason,
  skipped: (count, path) => `${count} rows were skipped. ${path} has each with its line and what cures it.`,
  dryRun: 'Dry run: nothing was written; "written" counts the rows that would be sent.',
  done: "Done.",
};

const REASONS: Readonly<Record<Reason, string>> = {
  "broken line": "行が読めない",
  "missing value": "必須の記入がない",
  "not understood": "形式が違う",
  "not in the vocabulary": "選択肢にない",
  doubled: "重複",
  "unknown reference": "登録のない名称",
  "no source": "情報源がない",
  "no certainty": "確度がない",
  "wrong layer": "架空と実データの混在",
  "no day known": "判明日がない",
  withdrawn: "取り下げ済み",
  "natural person": "個人",
  impossible: "あり得ない内容",
};

/** For the tables that staff fill in. */
export const JAPANESE: ReportWords = {
  columns: ["表", "登録", "変更なし", "登録せず", "取り消し"],
  all: "合計",
  derived: (count) => `計算し直した関係と結果：${count}件`,
  skippedBecause: ["登録しなかった理由", "行"],
  reason: (reason) => REASONS[reason],
  skipped: (count, path) => `${count}行は登録していません。行ごとの内容と直し方は ${path} にあります。`,
  dryRun: "試行です。何も登録していません。「登録」は、実際に取り込むと登録される行の数です。",
  done: "完了しました。",
};
