import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../../refusal.ts";
import { rowIn } from "../../unknown.ts";

/** A line to be judged. */
export interface Answer {
  readonly studyId: string;
  readonly company: string;
  readonly score: number;
  readonly probability?: number;
}

/** What `evaluate.py --json` says. */
export interface Judged {
  readonly head: Readonly<Record<string, number>>;
  /** Name → [value, low, high]. */
  readonly metrics: Readonly<Record<string, readonly [number, number, number]>>;
  readonly exposure: Readonly<Record<string, number>>;
  readonly calibration: {
    readonly n: number;
    readonly mean_prob: number;
    readonly hit_rate: number;
    readonly brier: number;
    readonly brier_constant: number;
    readonly ece10: number;
    readonly bins: readonly (readonly [number, number, number])[];
  } | null;
}

/** Judges rankings with the tool that defines every measure, so that no digit differs from it. */
export class Judge {
  readonly #tool: string;
  readonly #folder: string;
  readonly #python: string;
  readonly #period: readonly string[];

  /** `shared`: the folder with `tools/evaluate.py` and `data/trials`; `folder`: where answers are kept. */
  constructor(given: { shared: string; folder: string; python: string; from: string; until: string }) {
    this.#tool = join(given.shared, "tools/evaluate.py");
    this.#folder = given.folder;
    this.#python = given.python;
    this.#period = ["--from", given.from, "--until", given.until];
    if (!existsSync(this.#tool))
      throw new Refusal(
        `Expected ${this.#tool} and the data beside it, found none. Put the folder there, or name it with --shared.`,
      );
    const { status } = spawnSync(this.#python, ["-c", "import numpy"]);
    if (status !== 0)
      throw new Refusal(
        `Expected Python with numpy, which evaluate.py needs; ${this.#python} has none. Name one with --python.`,
      );
  }

  judge(name: string, answers: readonly Answer[], bootstraps: number): Judged {
    const path = join(this.#folder, `${name.replace(/\W+/g, "-")}.csv`);
    const lines = answers.map(({ studyId, company, score, probability }) =>
      [studyId, JSON.stringify(company), score, probability ?? ""].join(","),
    );
    writeFileSync(path, `study_id,company,score,prob\n${lines.join("\n")}\n`);
    const given = [this.#tool, path, "--json", "--boot", String(bootstraps), ...this.#period];
    const { status, stdout, stderr } = spawnSync(this.#python, given, { encoding: "utf8", maxBuffer: 1 << 26 });
    const judged: unknown = status === 0 ? JSON.parse(stdout.replaceAll("NaN", "null")) : undefined;
    if (!isJudged(judged)) throw new Refusal(`evaluate.py: ${stderr.slice(-500)}`);
    return judged;
  }
}

function isJudged(value: unknown): value is Judged {
  const row = rowIn(value);
  return row !== undefined && rowIn(row.metrics) !== undefined && rowIn(row.exposure) !== undefined;
}
