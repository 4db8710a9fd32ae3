/** The words of a closed vocabulary as staff write them, and the codes they stand for. */
export type Words = Readonly<Record<string, string>>;

export const PRODUCT_CLASSES: Words = {
  医薬品: "DRUG",
  バイオ医薬品: "BIOLOGIC_DRUG",
  ワクチン: "VACCINE",
  再生医療等製品: "REGENERATIVE_PRODUCT",
  医療機器: "MEDICAL_DEVICE",
  プログラム医療機器: "SAMD",
  体外診断用医薬品: "IVD",
  コンビネーション製品: "COMBINATION",
  研究用ツール: "RESEARCH_TOOL",
  基盤技術: "PLATFORM",
};

export const PHASES: Words = {
  基礎: "BASIC",
  応用: "APPLIED",
  非臨床: "NONCLINICAL",
  "臨床(早期)": "CLINICAL_EARLY",
  臨床POC: "CLINICAL_POC",
  "臨床(後期)": "CLINICAL_LATE",
  申請中: "FILED",
  承認: "APPROVED",
  上市: "LAUNCHED",
  中止: "STOPPED",
};

export const DEVICE_CLASSES: Words = { クラスI: "I", クラスII: "II", クラスIII: "III", クラスIV: "IV" };

export const LICENCES: Words = {
  第一種医療機器製造販売業: "DEVICE_1",
  第二種医療機器製造販売業: "DEVICE_2",
  第三種医療機器製造販売業: "DEVICE_3",
  第一種医薬品製造販売業: "DRUG_1",
  第二種医薬品製造販売業: "DRUG_2",
  再生医療等製品製造販売業: "REGENERATIVE",
  体外診断用医薬品製造販売業: "IVD",
};

export const OUTCOMES: Words = {
  返信なし: "NO_REPLY",
  見送り: "DECLINED",
  関心あり: "INTERESTED",
  秘密保持契約: "NDA",
  面談: "MEETING",
  契約: "DEAL",
};

export const REASONS: Words = {
  段階が早い: "STAGE_EARLY",
  知財が弱い: "IP_WEAK",
  データ不足: "DATA_WEAK",
  戦略に合わない: "NO_STRATEGIC_FIT",
  競合: "COMPETING",
  予算: "BUDGET",
  薬事が不明: "REGULATORY_UNCLEAR",
  製造: "CMC",
  市場が小さい: "MARKET_SMALL",
  非開示: "UNDISCLOSED",
};

export const MATERIALS: Words = { ノンコン: "NON_CONF", 秘密情報あり: "CONF" };

export const TIES: Words = {
  共同研究: "JOINT_RESEARCH",
  受託研究: "SPONSORED_RESEARCH",
  共同開発: "CO_DEVELOPMENT",
  臨床研究の協力: "CLINICAL_COLLABORATION",
  秘密保持契約: "NDA",
  試料提供: "MTA",
  共同出願: "CO_APPLICANTS",
  窓口: "CONTACT",
};

export const AUDIENCES: Words = {
  公開: "PUBLIC",
  会員: "REGISTERED",
  提携先: "PARTNER",
  所内: "INTERNAL",
  機密: "CONFIDENTIAL",
};

export const CERTAINTIES: Words = { 確認済み: "VERIFIED", 報告: "REPORTED", 未確認: "FROM_MEMORY", 推定: "INFERRED" };

/** The twelve dimensions of readiness, as a column each. */
export const DIMENSIONS: Words = {
  臨床ニーズ: "NEED",
  "標的・作用機序": "SCI",
  データ: "DATA",
  知的財産: "IP",
  薬事戦略: "REG",
  "製造・品質": "CMC",
  非臨床安全性: "SAFE",
  臨床エビデンス: "CLIN",
  "市場・事業": "MKT",
  保険: "PAY",
  体制: "TEAM",
  "試作・品質管理": "PROT",
};
