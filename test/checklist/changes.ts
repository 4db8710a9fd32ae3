import { asks, cited, type Entry } from "./entry.ts";

const follows = (id: string) => `programme(id: "programme:${id}") { successors { edges { kind node { id } } } }`;
const obligation = (id: string) =>
  `node(id: "obligation:${id}") { ... on Obligation { kind force exceptions programme { id } } }`;

/** S094 – S116: what changes. */
export const CHANGE_ENTRIES: readonly Entry[] = [
  asks(
    "S094",
    "同じ非臨床フェーズの他事業",
    'a: programme(id: "programme:tr-new") { phases { nodes { phase } } } b: programme(id: "programme:sentan") { phases { nodes { phase } } }',
    {
      a: {
        phases: {
          nodes: ["BASIC", "APPLIED", "NONCLINICAL", "CLINICAL_EARLY", "CLINICAL_POC"].map((phase) => ({ phase })),
        },
      },
      b: { phases: { nodes: ["APPLIED", "NONCLINICAL"].map((phase) => ({ phase })) } },
    },
  ),
  asks("S095", "統合", follows("act-m"), {
    programme: { successors: { edges: [{ kind: "MERGED_INTO", node: { id: "programme:tr-new" } }] } },
  }),
  asks("S096", "後継", follows("sentan"), {
    programme: { successors: { edges: [{ kind: "BASED_ON", node: { id: "programme:medical-device-seika" } }] } },
  }),
  cited("S097", "課題が終了し次第終了", "s097a", "s097b", "s097c"),
  cited("S098", "戦略の明確化 / 情報交換の場"),
  asks("S099", "企業との連携推進を義務化", obligation("tr-new-company"), {
    node: {
      kind: "COMPANY_REQUIRED",
      force: "PROPOSED",
      exceptions: ["ORPHAN"],
      programme: { id: "programme:tr-new" },
    },
  }),
  cited("S100", "基礎・応用研究から非臨床研究につなぐ支援"),
  cited("S101", "ベンチャー企業を含めて"),
  asks(
    "S102",
    "企業からのコミットメント",
    'node(id: "statement:s102") { id } __type(name: "CommitmentKind") { enumValues { name } }',
    {
      node: { id: "statement:s102" },
      __type: {
        enumValues: ["FUNDS", "IN_KIND", "PERSONNEL", "MATERIALS", "EQUIPMENT", "NAMED_LICENSEE"].map((name) => ({
          name,
        })),
      },
    },
  ),
  asks(
    "S103",
    "新たなシーズ枠",
    'f: node(id: "scheme:tr-new-f") { ... on Scheme { companyRequired amountJpy } } p: node(id: "scheme:tr-new-pre-f") { ... on Scheme { companyRequired amountJpy } }',
    {
      f: { companyRequired: "YES", amountJpy: 70000000 },
      p: { companyRequired: "BEING_SET_UP", amountJpy: 10000000 },
    },
  ),
  asks(
    "S104",
    "希少疾患などの例外",
    'node(id: "obligation:tr-new-f-company") { ... on Obligation { exempted(first: 1) { totalCount edges { reason until } } unmet { totalCount } schemes { nodes { code } } } }',
    {
      node: {
        exempted: { totalCount: 10, edges: [{ reason: "ORPHAN", until: "FY2026" }] },
        unmet: { totalCount: 8 },
        schemes: { nodes: [{ code: "F" }, { code: "F_SHARP" }] },
      },
    },
  ),
  cited("S105", "拠点外の大学等のシーズを支援する機能を強化"),
  cited("S106", "応募しやすくするための仕組み"),
  cited("S107", "AMED の知的財産担当者等"),
  asks(
    "S108",
    "実用化担当者を配置",
    'seed(id: "seed:synthetic-kyoto-01") { roleSlots { nodes { role filled } } } node(id: "statement:s108") { id }',
    {
      seed: {
        roleSlots: {
          nodes: [
            { role: "CLINICIAN", filled: true },
            { role: "COMMERCIALISATION_OFFICER", filled: false },
            { role: "IP_OFFICER", filled: true },
          ],
        },
      },
      node: { id: "statement:s108" },
    },
  ),
  cited("S109", "伴走コンサル等"),
  asks("S110", "臨床医の参画", obligation("device-clinician"), {
    node: {
      kind: "CLINICIAN_REQUIRED",
      force: "PROPOSED",
      exceptions: null,
      programme: { id: "programme:medical-device-seika" },
    },
  }),
  asks("S111", "非常に革新的な技術の場合の余地", obligation("device-company"), {
    node: {
      kind: "COMPANY_REQUIRED",
      force: "PROPOSED",
      exceptions: ["HIGH_NOVELTY"],
      programme: { id: "programme:medical-device-seika" },
    },
  }),
  cited("S112", "事業戦略、知的財産戦略、規制対応、販売戦略"),
  cited("S113", "共通認識づくり / コンサルの質"),
  cited("S114", "重点領域"),
  asks(
    "S115",
    "画像診断機器 (AI), 低侵襲…, ポータブル…",
    'a: node(id: "need:report-ai-imaging") { ...W } b: node(id: "need:report-minimally-invasive") { ...W } c: node(id: "need:report-portable") { ...W } } fragment W on Need { wants { nodes { ... on Modality { code } } }',
    {
      a: { wants: { nodes: [{ code: "SW-CAD" }] } },
      b: { wants: { nodes: [{ code: "MD-MIN" }] } },
      c: { wants: { nodes: [{ code: "MD-PORT" }] } },
    },
  ),
  asks(
    "S116",
    "切れ目なく (the chain of a seed)",
    'seed(id: "seed:microwave-mammography") { awards { nodes { fiscalYearStart programme { id } } } }',
    {
      seed: {
        awards: {
          nodes: [
            { fiscalYearStart: 2019, programme: { id: "programme:ikou-commercialisation" } },
            { fiscalYearStart: null, programme: { id: "programme:sentan" } },
          ],
        },
      },
    },
  ),
];
