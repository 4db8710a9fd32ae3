import type { SeedDraft } from "../gen/types.ts";

/** The lists of a draft that name records, with the type of record that each may name. */
export const NAMED = {
  modalities: "MODALITY",
  diseases: "DISEASE",
  originators: "ORGANIZATION",
  owners: "ORGANIZATION",
  leaders: "ORGANIZATION",
  hubs: "HUB",
} as const satisfies Partial<Record<keyof SeedDraft, string>>;

export type NamedList = keyof typeof NAMED;

/** The records that the lists of a draft name, by id, each once. */
export type Named = Readonly<Record<NamedList, readonly string[]>>;

export const NAMED_LISTS = ["modalities", "diseases", "originators", "owners", "leaders", "hubs"] as const;
