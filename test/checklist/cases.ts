import { asks, cited, type Entry, figure } from "./entry.ts";

/** S033 – S064: the other programmes' results, and the support from the start. */
export const CASE_ENTRIES: readonly Entry[] = [
  cited("S033", "ICG 蛍光を臓器に直接投影"),
  asks(
    "S034",
    "令和元年11月 クラスⅡ 製造販売承認",
    'node(id: "event:mips-approval") { ... on RegulatoryEvent { kind since product { deviceClass } } }',
    { node: { kind: "APPROVAL", since: "2019-11", product: { deviceClass: "II" } } },
  ),
  cited("S035", "フェーズの特性に応じた複数の支援タイプ"),
  cited("S036", "JSTよりAMEDへ移管後新規課題採択は行わず", "s036a", "s036b", "s036c"),
  figure("S037", "上市 5件", "a-step-launched", 5, "EXACT", "projects"),
  figure("S038", "臨床試験 20件以上", "a-step-trials-started", 20, "AT_LEAST", "projects"),
  asks(
    "S039",
    "骨置換型人工骨: 九州大学 → 株式会社ジーシー",
    'seed(id: "seed:cytrans") { originators { nodes { id } } handovers { nodes { kind company { id } } } }',
    {
      seed: {
        originators: { nodes: [{ id: "organization:kyushu-university" }] },
        handovers: { nodes: [{ kind: "COMPANY_TAKEOVER", company: { id: "organization:gc" } }] },
      },
    },
  ),
  asks(
    "S040",
    "平成28年12月14日 薬事承認, 歯科医師向けに販売",
    'node(id: "product:cytrans") { ... on Product { nameJa events { nodes { kind since textJa } } } }',
    {
      node: {
        nameJa: "ジーシー サイトランス グラニュール",
        events: {
          nodes: [
            { kind: "LAUNCH", since: null, textJa: "歯科医師向けに販売" },
            { kind: "APPROVAL", since: "2016-12-14", textJa: "歯科全般（インプラント周囲を含む）" },
          ],
        },
      },
    },
  ),
  asks(
    "S041",
    "CREST、ERATO、さきがけ、SORST",
    'programme(id: "programme:s-inno") { predecessors { edges { kind node { code } } } }',
    {
      programme: {
        predecessors: {
          edges: ["CREST", "ERATO", "PRESTO", "SORST"].map((code) => ({ kind: "BASED_ON", node: { code } })),
        },
      },
    },
  ),
  figure("S042", "令和３年度中の薬事申請を予定 (count not given)", "s-inno-filings-planned", null, "EXACT", "projects"),
  figure("S043", "特許出願申請・登録等 66件", "s-inno-patent-filings", 66, "EXACT", "filings"),
  cited("S044", "椎弓根スクリュー, 脊椎用ケージ, 脊椎インターナルサポートデバイス"),
  asks("S045", "脊椎スペーサの薬事承認申請", 'seed(id: "seed:ti-porous-spacer") { phase events { nodes { kind } } }', {
    seed: { phase: "FILED", events: { nodes: [{ kind: "APPLICATION" }] } },
  }),
  cited("S046", "技術テーマ"),
  cited("S047", "最長10年程度"),
  figure("S048", "5課題が新たな共同研究", "sangaku-kyoso-joint-research", 5, "EXACT", "projects"),
  cited("S049", "低酸素病態イメージング"),
  asks(
    "S050",
    "特許の実施契約 (company unnamed)",
    'node(id: "handover:hypoxia-probe-licence") { ... on HandoverEvent { kind company { id } fromProgramme { id } } }',
    { node: { kind: "COMPANY_LICENSE", company: null, fromProgramme: { id: "programme:sangaku-kyoso" } } },
  ),
  cited("S051", "企業資金による研究開発が継続"),
  cited("S052", "製品化まで至っていない"),
  obstacle("S053", "DATA", "ACADEMIA"),
  obstacle("S054", "CLINICAL_NEED_DRIFT", "ACADEMIA"),
  asks("S055", "知的財産、レギュラトリーサイエンス、製造面", "obstacles { nodes { code view dimension { code } } }", {
    obstacles: {
      nodes: [
        ["CLINICAL_NEED_DRIFT", "ACADEMIA", "NEED"],
        ["COMPLIANCE", "FIELD", "REG"],
        ["CONTRACTS", "FIELD", null],
        ["DATA", "ACADEMIA", "DATA"],
        ["IP", "COMPANY", "IP"],
        ["MANUFACTURING", "COMPANY", "CMC"],
        ["PATENT_GRANT", "FIELD", "IP"],
        ["REGULATORY", "COMPANY", "REG"],
        ["REWORK", "FIELD", "PROT"],
        ["TECHNOLOGY_TRANSFER", "FIELD", null],
      ].map(([code, view, dimension]) => ({ code, view, dimension: dimension && { code: dimension } })),
    },
  }),
  cited("S056", "双方の認識を共有"),
  cited("S057", "手戻り"),
  cited("S058", "企業での開発経験を有する者の助言"),
  cited("S059", "市場調査、知的財産調査、薬事調査、保険関係調査、コンセプト立案、ビジネスモデル"),
  asks(
    "S060",
    "伴走コンサルティング, 平成29年度から",
    'node(id: "consultation:accompanying-sentan") { ... on Consultation { kind since organization { id } programme { id } } }',
    {
      node: {
        kind: "ACCOMPANYING",
        since: "FY2017",
        organization: { id: "organization:meti" },
        programme: { id: "programme:sentan" },
      },
    },
  ),
  figure("S061", "年平均1.3件 × 3年", "sentan-handed-over-fy2015-2017", 4, "EXACT", "projects"),
  figure("S062", "年平均５件 × 2年", "sentan-handed-over-fy2018-2019", 10, "EXACT", "projects"),
  asks(
    "S063",
    "課題解決型 → 医工連携事業化推進 → 医工連携イノベーション推進",
    'programme(id: "programme:ikou") { predecessors { edges { kind since node { id predecessors { edges { kind since node { id } } } } } } }',
    {
      programme: {
        predecessors: {
          edges: [
            {
              kind: "RENAME",
              since: "FY2020",
              node: {
                id: "programme:ikou-commercialisation",
                predecessors: {
                  edges: [{ kind: "RENAME", since: "FY2014", node: { id: "programme:ikou-solution" } }],
                },
              },
            },
          ],
        },
      },
    },
  ),
  cited("S064", "省庁横断的な支援"),
];

function obstacle(number: string, code: string, view: string): Entry {
  const answer = { node: { view, certainty: "REPORTED" } };
  return asks(number, code, `node(id: "obstacle:${code}") { ... on Obstacle { view certainty } }`, answer);
}
