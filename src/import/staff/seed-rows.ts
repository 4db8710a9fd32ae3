import { createHash } from "node:crypto";
import type { Cells, KindRow, Reader } from "./line-reader.ts";
import { DIMENSIONS } from "./words.ts";

/** Seeds have the number of their owner's register in their id, so that a later table can name them by it. */
export function seedId(number: string): string {
  const slug = number.normalize("NFKC").trim();
  return `seed:own-${/^[\w.-]+$/.test(slug) ? slug.toLowerCase() : createHash("sha256").update(slug).digest("hex").slice(0, 10)}`;
}

/** A seed with what it is made of, for, owned and supported by, and how ready it is. */
export function seedRows(read: Reader): KindRow[] {
  const seed = seedId(read.one("管理番号"));
  const slug = seed.slice("seed:".length);
  const relations = [
    ["創出機関", "ORIGINATED_AT"],
    ["権利者", "OWNED_BY"],
    ["代表機関", "LED_BY"],
  ] as const;
  return [
    [
      "Seed",
      {
        id: seed,
        kind: "LICENSABLE",
        title_ja: read.one("シーズ名"),
        title_en: read.one("シーズ名(英語)"),
        ...toldOf(read),
      },
    ],
    ...read.ids("モダリティ").map((modality): KindRow => ["SeedModality", { seed, modality }]),
    ...relations.flatMap(([heading, relation]) =>
      read.ids(heading).map((organization): KindRow => ["SeedOrganization", { seed, organization, relation }]),
    ),
    ...indicationRows(read, seed, slug),
    ...read.ids("支援拠点").map((hub): KindRow => ["Support", { hub, seed }]),
    ...readinessRows(read, seed, slug),
  ];
}

function toldOf(read: Reader): Cells {
  return {
    summary_ja: read.one("概要"),
    product_classes: read.list("製品区分"),
    device_class: read.one("機器クラス"),
    target: read.one("標的"),
    mechanism: read.one("作用機序"),
  };
}

/** One indication for each disease, all in the phase told; a phase without a disease has one of its own. */
function indicationRows(read: Reader, seed: string, slug: string): KindRow[] {
  const phase = read.one("開発段階");
  const diseases = read.ids("対象疾患").length > 0 || phase === "" ? read.ids("対象疾患") : [""];
  return diseases.flatMap((disease, at): KindRow[] => {
    const indication = `indication:${slug}-${at + 1}`;
    const stands: KindRow[] = phase === "" ? [] : [["IndicationPhase", { indication, phase }]];
    return [["SeedIndication", { id: indication, seed, disease }], ...stands];
  });
}

function readinessRows(read: Reader, seed: string, slug: string): KindRow[] {
  const scores = Object.entries(DIMENSIONS).filter(([heading]) => read.one(heading) !== "");
  if (scores.length === 0) return [];
  const assessment = `assessment:${slug}-${read.one("判明日")}`;
  return [
    ["ReadinessAssessment", { id: assessment, seed, since: read.one("判明日") }],
    ...scores.map(
      ([heading, dimension]): KindRow => ["ReadinessScore", { assessment, dimension, score: read.one(heading) }],
    ),
  ];
}
