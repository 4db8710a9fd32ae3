import { asks, asksAsOf, cited, type Entry, figure } from "./entry.ts";

const modality = (id: string) => `node(id: "modality:${id}") { ... on Modality { nameJa productClass } }`;

/** The licence table of the ten projects: handed over or not, with a licence-holding company or without. */
const CELLS = [
  "handed-over-with-licence",
  "not-handed-over-with-licence",
  "handed-over-without-licence",
  "not-handed-over-without-licence",
];

/** S065 – S093: modalities, experienced companies and hubs. */
export const HUB_ENTRIES: readonly Entry[] = [
  asks(
    "S065",
    "抗体医薬、核酸医薬、遺伝子治療、細胞医療",
    `a: ${modality("AB")} b: ${modality("NA")} c: ${modality("GT")} d: ${modality("CT")}`,
    {
      a: { nameJa: "抗体医薬", productClass: "BIOLOGIC_DRUG" },
      b: { nameJa: "核酸医薬", productClass: "DRUG" },
      c: { nameJa: "遺伝子治療", productClass: "REGENERATIVE_PRODUCT" },
      d: { nameJa: "細胞医療", productClass: "REGENERATIVE_PRODUCT" },
    },
  ),
  cited("S066", "作用機序はモダリティによって異なる"),
  asks(
    "S067",
    "キムリア、ゾルゲンスマ、ステラミック",
    'seed(id: "seed:stemirac") { products { nodes { nameJa } } } node(id: "statement:s067") { ... on Statement { locator } }',
    { seed: { products: { nodes: [{ nameJa: "ステミラック" }] } }, node: { locator: "L377–379" } },
  ),
  asks("S068", "AI 医療・AI 創薬", `a: ${modality("SW-CAD")} b: ${modality("SW-RISK")} c: ${modality("PF-AID")}`, {
    a: { nameJa: "AI画像診断支援", productClass: "SAMD" },
    b: { nameJa: "疾患リスク予測", productClass: "SAMD" },
    c: { nameJa: "AI創薬", productClass: "PLATFORM" },
  }),
  asks(
    "S069",
    "予防、早期診断、早期治療、予後・QOL の向上、在宅医療",
    'organization(id: "organization:mext") { needs { nodes { id } } }',
    {
      organization: {
        needs: {
          nodes:
            "ai-imaging early-diagnosis early-treatment home-care minimally-invasive portable prevention prognosis-qol"
              .split(" ")
              .map((id) => ({ id: `need:report-${id}` })),
        },
      },
    },
  ),
  asks("S070", "低侵襲の診断・治療機器, ポータブル診断機器", `a: ${modality("MD-MIN")} b: ${modality("MD-PORT")}`, {
    a: { nameJa: "低侵襲機器・カテーテル", productClass: "MEDICAL_DEVICE" },
    b: { nameJa: "ポータブル診断機器", productClass: "MEDICAL_DEVICE" },
  }),
  figure("S071", "対象 10件", "sentan-cohort", 10, "EXACT", "projects"),
  figure("S072", "導出等 6件", "sentan-cohort-handed-over", 6, "EXACT", "projects"),
  figure("S073", "許可企業が参画 4件", "sentan-cohort-handed-over-with-licence", 4, "EXACT", "projects"),
  asks(
    "S074",
    "[[4,0],[2,4]]",
    CELLS.map(
      (cell, index) => `c${index}: node(id: "outcome:sentan-cohort-${cell}") { ... on ProgrammeOutcome { value } }`,
    ).join(" "),
    { c0: { value: 4 }, c1: { value: 0 }, c2: { value: 2 }, c3: { value: 4 } },
  ),
  asks(
    "S075",
    "第一種 / 第二種 / 第三種",
    ["I", "II", "III", "IV"]
      .map((each) => `${each}: licencesNeeded(productClass: MEDICAL_DEVICE, deviceClass: ${each})`)
      .join(" "),
    { I: ["DEVICE_1", "DEVICE_2", "DEVICE_3"], II: ["DEVICE_1", "DEVICE_2"], III: ["DEVICE_1"], IV: ["DEVICE_1"] },
  ),
  cited("S076", "今後の事業設計で考慮は必須"),
  cited("S077", "ベンチャー企業が間をつなぐ"),
  cited("S078", "事業化の役割を担うベンチャーの参画も想定"),
  cited("S079", "連携する企業を変更"),
  asks("S080", "特有の課題", "obstacles(first: 3) { nodes { nameJa } }", {
    obstacles: { nodes: [{ nameJa: "臨床ニーズとのずれ" }, { nameJa: "遵守すべき法令" }, { nameJa: "契約" }] },
  }),
  cited("S081", "産学連携部門等と協力"),
  asksAsOf(
    "2008-03-31",
    asks(
      "S082",
      "橋渡し研究支援拠点, 平成19年より",
      'hub(id: "hub:osaka") { programmes(first: 1) { edges { term since node { ministry } } } }',
      {
        hub: { programmes: { edges: [{ term: "I", since: "FY2007", node: { ministry: "MEXT" } }] } },
      },
    ),
  ),
  figure("S083", "支援シーズ数は、医薬品分野が半数", "tr-drug-share", 50, "ABOUT", "percent"),
  cited("S084", "拠点毎に特色"),
  asks(
    "S085",
    "拠点内シーズ、拠点外シーズ",
    'hub(id: "hub:tsukuba") { inside: seeds(insideHub: true) { totalCount } seeds(insideHub: false, first: 1) { edges { insideHub node { id } } } }',
    { hub: { inside: { totalCount: 12 }, seeds: { edges: [{ insideHub: false, node: { id: "seed:b15-12" } }] } } },
  ),
  cited("S086", "データサイエンス分野等との融合"),
  term("S087", "tr-i", "FY2007", "FY2011"),
  term("S088", "tr-ii", "FY2012", "FY2016"),
  term("S089", "tr-iii", "FY2017", "FY2021"),
  term("S090", "tr-new", "FY2021", null),
  asksAsOf(
    "2021-12-20",
    asks(
      "S091",
      "全国10か所; later 11",
      'a: programme(id: "programme:tr-iii") { hubs { totalCount } } b: programme(id: "programme:tr-new") { hubs { totalCount } }',
      { a: { hubs: { totalCount: 10 } }, b: { hubs: { totalCount: 11 } } },
    ),
  ),
  figure("S092", "医師主導治験届 167件", "tr-ctn-notifications", 167, "EXACT", "notifications"),
  figure("S093", "製造販売承認 41件", "tr-approvals", 41, "EXACT", "approvals"),
];

function term(number: string, id: string, since: string, until: string | null): Entry {
  const query = `node(id: "programme:${id}") { ... on Programme { partOf { edges { since until node { id } } } } }`;
  const edges = [{ since, until, node: { id: "programme:tr" } }];
  const entry = asks(number, `programme:${id}`, query, { node: { partOf: { edges } } });
  return asksAsOf(`${since.slice(2)}-06-30`, entry);
}
