import type { KindRow, Reader } from "./line-reader.ts";

/** An agreement, a family of patents with two applicants, or an organisation that is the door to another. */
export function tieRows(read: Reader): KindRow[] {
  const [kind, title] = [read.one("種類"), read.one("名称")];
  const ends = [read.id("機関"), read.id("相手企業")];
  const period = { since: read.one("開始日"), until: read.one("終了日") };
  if (kind === "CO_APPLICANTS") {
    const family = `patent:${read.slug}`;
    return [
      ["PatentFamily", { id: family, title_ja: title, earliest_priority: read.one("開始日") }],
      ...read.ids("シーズ").map((seed): KindRow => ["SeedPatent", { seed, family }]),
      ...ends.map((organization): KindRow => ["PatentOwner", { family, organization, ...period }]),
    ];
  }
  if (kind === "CONTACT")
    return read.ids("シーズ").map(
      (seed): KindRow => [
        "RoleSlot",
        {
          id: `slot:${read.slug}`,
          seed,
          organization: read.id("相手企業"),
          role: "BD_CONTACT",
          filled: "true",
          ...period,
        },
      ],
    );
  const deal = `deal:${read.slug}`;
  return [
    ["Deal", { id: deal, kind, title_ja: title, signed_on: read.one("開始日"), ended_on: read.one("終了日") }],
    ...ends.map((organization): KindRow => ["DealParty", { deal, organization, role: "COLLABORATOR", ...period }]),
    ...read.ids("シーズ").map((seed): KindRow => ["DealSeed", { deal, seed, ...period }]),
  ];
}
