import { asks, asksAsOf, cited, type Entry, figure } from "./entry.ts";

const node = (id: string) => ({ node: { id } });
const nodes = (...ids: readonly string[]) => ({ nodes: ids.map((id) => ({ id })) });
const fiveYears = (id: string) => ({ since: "FY2015", until: "FY2021", ...node(`programme:${id}`) });

/** S001 – S032: the document and the first programmes. */
export const PROGRAMME_ENTRIES: readonly Entry[] = [
  asks("S001", "資料２ 報告書（素案）", 'programme(id: "programme:a-step") { sources { id draft publisher } }', {
    programme: { sources: [{ id: "source:report", draft: true, publisher: "文部科学省 MEXT" }] },
  }),
  cited("S002", "創薬のターゲットの領域は大きく広がり、一企業では困難"),
  cited("S003", "オープンイノベーション"),
  cited("S004", "新規医薬品の約６割はアカデミアやバイオベンチャー"),
  asksAsOf(
    "2021-06-30",
    asks(
      "S005",
      "5 programmes, FY2015–2021",
      'programme(id: "programme:iryo-seika") { parts { edges { since until node { id } } } }',
      { programme: { parts: { edges: ["a-step", "act-m", "s-inno", "sangaku-kyoso", "sentan"].map(fiveYears) } } },
    ),
  ),
  cited("S006", "一定の成果"),
  cited("S007", "欧米に比べると不十分"),
  cited("S008", "令和４年度以降の推進の在り方"),
  cited("S009", "予防、計測、診断、治療"),
  asks("S010", "要素技術開発タイプ", 'node(id: "scheme:sentan-element") { ... on Scheme { aimJa programme { id } } }', {
    node: {
      aimJa: "要素技術の原理を検証し、開発する医療機器のコンセプト及び性能を決定する",
      programme: { id: "programme:sentan" },
    },
  }),
  asks("S011", "機器開発タイプ", 'node(id: "scheme:sentan-device") { ... on Scheme { aimJa } }', {
    node: { aimJa: "医療現場のニーズを満たしたプロトタイプ機を完成させる" },
  }),
  figure("S012", "上市 3件", "sentan-launched", 3, "EXACT", "projects"),
  asks(
    "S013",
    "導出 14件, company or programme",
    'node(id: "outcome:sentan-handed-over") { ... on ProgrammeOutcome { value } } programme(id: "programme:sentan") { handovers { nodes { kind toProgramme { id } company { id } } } }',
    {
      node: { value: 14 },
      programme: {
        handovers: {
          nodes: [{ kind: "OTHER_PROGRAMME", toProgramme: { id: "programme:ikou-commercialisation" }, company: null }],
        },
      },
    },
  ),
  figure("S014", "特許申請・登録等に至った研究開発 210件", "sentan-patent-projects", 210, "EXACT", "projects"),
  figure("S015", "AMED理事長賞 3件", "sentan-awards-won", 3, "EXACT", "awards"),
  asks(
    "S016",
    "マイクロ波散乱場断層イメージングシステム",
    'seed(id: "seed:microwave-mammography") { modalities { nodes { code } } indications { nodes { diseases { nodes { nameJa } } } } }',
    {
      seed: {
        modalities: { nodes: [{ code: "MD-IMG-MW" }] },
        indications: { nodes: [{ diseases: { nodes: [{ nameJa: "乳癌" }] } }] },
      },
    },
  ),
  asks(
    "S017",
    "株式会社 Integral Geometry Science、神戸大学等",
    'node(id: "award:sentan-microwave-mammography") { ... on Award { participants { edges { role node { id } } } } }',
    {
      node: {
        participants: {
          edges: [
            { role: "LEAD", ...node("organization:integral-geometry-science") },
            { role: "ACADEMIC", ...node("organization:kobe-university") },
          ],
        },
      },
    },
  ),
  cited("S018", "高濃度乳房でも高精度"),
  cited("S019", "プロトタイプ機を完成"),
  asks(
    "S020",
    "先駆け審査指定 平成30年度",
    'node(id: "event:microwave-mammography-sakigake-designation-report") { ... on RegulatoryEvent { kind since certainty } }',
    { node: { kind: "SAKIGAKE_DESIGNATION", since: "FY2018", certainty: "REPORTED" } },
  ),
  asks(
    "S021",
    "医工連携事業化推進事業に採択 令和元年度",
    'seed(id: "seed:microwave-mammography") { handovers { nodes { since toProgramme { id } } } phase }',
    {
      seed: {
        handovers: { nodes: [{ since: "FY2019", toProgramme: { id: "programme:ikou-commercialisation" } }] },
        phase: "CLINICAL_LATE",
      },
    },
  ),
  asks("S022", "円滑かつ効果的に移転", 'programme(id: "programme:act-m") { purposeJa }', {
    programme: {
      purposeJa: "アカデミア発の「技術シーズ」を産業界に円滑かつ効果的に移転するための研究開発を支援する。",
    },
  }),
  asks("S023", "基本スキーム", 'node(id: "scheme:act-m-basic") { ... on Scheme { aimJa companyRequired } }', {
    node: { aimJa: "ヒトを対象とするPOCの確立", companyRequired: "YES" },
  }),
  asks("S024", "セットアップスキーム", 'node(id: "scheme:act-m-setup") { ... on Scheme { code companyRequired } }', {
    node: { code: "SETUP", companyRequired: "YES" },
  }),
  figure("S025", "上市 1件", "act-m-launched", 1, "EXACT", "projects"),
  figure("S026", "導出 38件", "act-m-handed-over", 38, "EXACT", "projects"),
  figure("S027", "臨床試験・治験を開始 5件", "act-m-trials-started", 5, "EXACT", "projects"),
  figure("S028", "特許申請・登録等 174件", "act-m-patent-projects", 174, "EXACT", "projects"),
  asks(
    "S029",
    "東京都立駒込病院",
    'node(id: "award:act-m-pri-724") { ... on Award { participants { edges { role node { id } } } } }',
    { node: { participants: { edges: [{ role: "LEAD", ...node("organization:komagome-hospital") }] } } },
  ),
  cited("S030", "Wnt-β-カテニン経路, PRI-724 注射剤"),
  asks("S031", "Ph2a", 'seed(id: "seed:pri-724") { phase }', { seed: { phase: "CLINICAL_POC" } }),
  asks(
    "S032",
    "パナソニック コネクティッドソリューションズ社",
    'organization(id: "organization:panasonic-cns-innovation") { partOf { nodes { id } } awards { nodes { id } } }',
    { organization: { partOf: nodes("organization:panasonic"), awards: nodes("award:act-m-mips") } },
  ),
];
