import { PHASES, PRODUCT_CLASSES, type Words } from "../import/staff/words.ts";
import type { Language } from "../language.ts";
import { type Row, rowIn, rowsIn, textsIn } from "../unknown.ts";
import { vocabulary } from "../vocabulary.ts";

const HEADINGS = {
  JA: {
    diseases: "対象疾患",
    modalities: "モダリティ",
    phase: "開発段階",
    kinds: "製品区分",
    status: "権利の許諾",
    owners: "権利者",
    originators: "創出機関",
    hubs: "支援拠点",
    none: "記録なし",
  },
  EN: {
    diseases: "Diseases",
    modalities: "Modality",
    phase: "Phase",
    kinds: "Product",
    status: "Rights granted",
    owners: "Owner",
    originators: "Created at",
    hubs: "Hub",
    none: "no record",
  },
} as const;

/** What the seed is, by heading. */
export function aboutOf(seed: Row, language: Language): [string, string][] {
  const heading = HEADINGS[language];
  const comma = language === "JA" ? "、" : ", ";
  const names = (list: unknown): string => rowsIn(rowIn(list)?.nodes).map(nameOf).join(comma) || heading.none;
  const diseases = rowsIn(rowIn(seed.indications)?.nodes).flatMap((each) => rowsIn(rowIn(each.diseases)?.nodes));
  return [
    [heading.diseases, diseases.map(nameOf).join(comma) || heading.none],
    [heading.modalities, names(seed.modalities)],
    [heading.phase, wordOf(PHASES, seed.phase, language) || heading.none],
    [
      heading.kinds,
      textsIn(seed.productClasses)
        .map((each) => wordOf(PRODUCT_CLASSES, each, language))
        .join(comma) || heading.none,
    ],
    [heading.status, termOf("SeedStatus", seed.status, language) || heading.none],
    [heading.owners, names(seed.owners)],
    [heading.originators, names(seed.originators)],
    [heading.hubs, names(seed.hubs)],
  ];
}

/** Every source that anything on the sheet rests on, once, with its day. */
export function sourcesOf(value: unknown, language: Language): string[] {
  const found = new Set<string>();
  const visit = (each: unknown): void => {
    if (Array.isArray(each)) each.forEach(visit);
    const row = rowIn(each);
    for (const [key, inner] of Object.entries(row ?? {}))
      if (key === "sources") for (const source of rowsIn(inner)) found.add(sourceText(source, language));
      else visit(inner);
  };
  visit(value);
  return [...found].sort();
}

function sourceText({ titleJa, titleEn, url, published }: Row, language: Language): string {
  const title = language === "JA" ? (titleJa ?? titleEn) : (titleEn ?? titleJa);
  return [title, published, url].filter((part) => typeof part === "string" && part !== "").join(" ");
}

/** What a record is called. */
export function nameOf(record: unknown): string {
  return String(rowIn(record)?.name ?? "");
}

/** What the schema calls a value of an enumeration: the Japanese term, or the English sentence. */
function termOf(enumeration: string, code: unknown, language: Language): string {
  const term = vocabulary().find(({ enumeration: of, value }) => of === enumeration && value === code);
  return (language === "JA" ? term?.ja : term?.en) ?? "";
}

/** A code of a closed vocabulary as staff call it; in English the code in small letters. */
function wordOf(words: Words, code: unknown, language: Language): string {
  if (typeof code !== "string") return "";
  const found = language === "JA" ? Object.entries(words).find(([, each]) => each === code)?.[0] : undefined;
  return found ?? code.toLowerCase().replaceAll("_", " ");
}
