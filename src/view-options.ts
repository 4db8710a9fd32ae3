import type { Language } from "./language.ts";
import { Refusal } from "./refusal.ts";
import { type ViewerName, viewers } from "./settings.ts";

const USE = "--help shows what there is.";

/** The viewer that --viewer names; undefined when it is not given. Refuses what is none. */
export function viewerOption(given: string | undefined): ViewerName | undefined {
  const viewer = viewers.find((each) => each === given);
  if (given !== undefined && !viewer)
    throw new Refusal(`--viewer: expected one of ${viewers.join(", ")}, given "${given}". ${USE}`);
  return viewer;
}

/** The language that --lang names, Japanese unless given. Refuses what is none. */
export function languageOption(given = "ja"): Language {
  const language = new Map<string, Language>([
    ["ja", "JA"],
    ["en", "EN"],
  ]).get(given);
  if (!language) throw new Refusal(`--lang: expected ja or en, given "${given}". ${USE}`);
  return language;
}
