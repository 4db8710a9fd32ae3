import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

const BRANCHES = ["drug", "regenerative", "device", "diagnostic", "digital"] as const;

/** The kind of work a seed or a company does; companies of a branch take seeds of the same one. */
export type Branch = (typeof BRANCHES)[number];

/** One kind of invention: what it is made of, how it is called, and what it can be for. */
export interface Theme {
  /** Code of the modality, as `CT-CAR`. */
  readonly modality: string;
  readonly branch: Branch;
  /** Risk class of a device; empty for what is none. */
  readonly deviceClass: string;
  /** Titles; `{t}` stands for the invented target, `{d}` for the disease. */
  readonly ja: string;
  readonly en: string;
  /** English names of diseases of the real layer. */
  readonly diseases: readonly string[];
}

/** The themes of `themes.csv`, in its order. */
export const THEMES: readonly Theme[] = readThemes();

/** The theme of a modality code; throws when there is none. */
export function theme(code: string): Theme {
  const found = THEMES.find((each) => each.modality === code);
  if (!found) throw new Error(`Expected a theme of the modality ${code}, found none; add one to themes.csv.`);
  return found;
}

/** The branch of this name; throws when there is none. */
export function branchOf(name: string): Branch {
  const found = BRANCHES.find((each) => each === name);
  if (!found) throw new Error(`Expected a branch (${BRANCHES.join(", ")}), got ${name}.`);
  return found;
}

function readThemes(): Theme[] {
  const text = readFileSync(new URL("themes.csv", import.meta.url), "utf8");
  const rows: Record<string, string>[] = parse(text, { columns: true });
  return rows.map((row) => {
    const { modality = "", branch = "", device_class: deviceClass = "", title_ja: ja = "", title_en: en = "" } = row;
    return { modality, branch: branchOf(branch), deviceClass, ja, en, diseases: (row.diseases ?? "").split("|") };
  });
}
