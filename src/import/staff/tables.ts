import type { NamedType } from "../../meanings.ts";
import * as words from "./words.ts";

/** A column of a table that staff fill in. */
export interface StaffColumn {
  /** Its heading. */
  readonly ja: string;
  /** How it is to be filled in, for the template. */
  readonly hint: string;
  readonly example: string;
  readonly required: boolean;
  /** Several values in one cell, between 、 or ; or on lines of their own. */
  readonly list: boolean;
  readonly holds: "text" | "date" | "score" | { readonly words: words.Words } | { readonly names: NamedType };
}

/** A table that staff fill in: a sheet of the workbook, or a CSV file of this name. */
export interface StaffTable {
  readonly key: "seeds" | "needs" | "approaches" | "licences" | "ties";
  readonly ja: string;
  readonly columns: readonly StaffColumn[];
}

type Wish = Partial<Pick<StaffColumn, "required" | "list">>;
const REQUIRED = { required: true } as const;
const LIST = { list: true } as const;

function column(
  ja: string,
  holds: StaffColumn["holds"],
  told: readonly [hint: string, example: string],
  wish: Wish = {},
): StaffColumn {
  const [hint, example] = told;
  return { ja, holds, hint, example, required: false, list: false, ...wish };
}

const text = (ja: string, hint: string, example: string, wish?: Wish) => column(ja, "text", [hint, example], wish);
const date = (ja: string, hint: string, example: string, wish?: Wish) => column(ja, "date", [hint, example], wish);
const oneOf = (ja: string, list: words.Words, example: string, wish?: Wish) =>
  column(ja, { words: list }, [`次のいずれか：${Object.keys(list).join("、")}`, example], wish);
const names = (ja: string, type: NamedType, example: string, wish?: Wish) =>
  column(ja, { names: type }, ["名称またはID", example], wish);

const organization = (ja: string, example: string, wish?: Wish) => names(ja, "ORGANIZATION", example, wish);

/** Who says so, since when it is known, how sure it is and who may see it: at the end of every table. */
const PROVENANCE: readonly StaffColumn[] = [
  text("情報源", "資料名・記録名（必須）", "拠点シーズ台帳2026", REQUIRED),
  text("情報源URL", "公開資料のとき", "https://www.example.org/list"),
  date("判明日", "いつ分かったか（必須）", "2026-11-02", REQUIRED),
  oneOf("確度", words.CERTAINTIES, "報告"),
  oneOf("公開範囲", words.AUDIENCES, "所内"),
];

const SCORES = Object.keys(words.DIMENSIONS).map((ja) => column(ja, "score", ["0から5。空欄は未評価", ""]));

/** All tables, in the order in which they are read. */
export const TABLES: readonly StaffTable[] = [
  {
    key: "seeds",
    ja: "シーズ",
    columns: [
      text("管理番号", "台帳の番号（必須）", "2026-001", REQUIRED),
      text("シーズ名", "非公開の名称は公開範囲を所内に", "培養角膜上皮シート", REQUIRED),
      text("シーズ名(英語)", "あれば", ""),
      text("概要", "数文で", ""),
      oneOf("製品区分", words.PRODUCT_CLASSES, "再生医療等製品", LIST),
      oneOf("機器クラス", words.DEVICE_CLASSES, ""),
      text("標的", "あれば", ""),
      text("作用機序", "あれば", ""),
      names("モダリティ", "MODALITY", "上皮・表皮・角膜細胞", LIST),
      names("対象疾患", "DISEASE", "角膜上皮幹細胞疲弊症", LIST),
      oneOf("開発段階", words.PHASES, "非臨床"),
      organization("創出機関", "大阪大学", LIST),
      organization("権利者", "大阪大学", LIST),
      organization("代表機関", "", LIST),
      names("支援拠点", "HUB", "", LIST),
      ...SCORES,
      ...PROVENANCE,
    ],
  },
  {
    key: "needs",
    ja: "ニーズ",
    columns: [
      organization("企業", "参天製薬", REQUIRED),
      text("ニーズ", "求めている技術", "角膜の再生医療", REQUIRED),
      names("モダリティ", "MODALITY", "", LIST),
      names("対象疾患", "DISEASE", "角膜上皮幹細胞疲弊症", LIST),
      date("開始日", "公表日など", "2026-10-14"),
      date("終了日", "期限があれば", ""),
      ...PROVENANCE,
    ],
  },
  {
    key: "approaches",
    ja: "打診",
    columns: [
      names("シーズ", "SEED", "2026-001", REQUIRED),
      organization("企業", "参天製薬", REQUIRED),
      organization("打診した機関", "大阪大学"),
      date("打診日", "（必須）", "2026-11-02", REQUIRED),
      oneOf("結果", words.OUTCOMES, "見送り", REQUIRED),
      oneOf("見送り理由", words.REASONS, "段階が早い", LIST),
      oneOf("提供資料", words.MATERIALS, "ノンコン"),
      text("経路", "展示会、紹介など", "BioJapan"),
      text("メモ", "所内限り", ""),
      ...PROVENANCE,
    ],
  },
  {
    key: "licences",
    ja: "業許可",
    columns: [
      organization("企業", "参天製薬", REQUIRED),
      oneOf("許可の種類", words.LICENCES, "第一種医薬品製造販売業", REQUIRED),
      text("許可番号", "あれば", ""),
      text("都道府県", "許可権者", "大阪府"),
      date("許可日", "分かれば", ""),
      date("有効期限", "分かれば", ""),
      ...PROVENANCE,
    ],
  },
  {
    key: "ties",
    ja: "連携",
    columns: [
      organization("機関", "大阪大学", REQUIRED),
      organization("相手企業", "参天製薬", REQUIRED),
      oneOf("種類", words.TIES, "共同研究", REQUIRED),
      text("名称", "契約・出願・窓口の名称（個人名は書かない）", "角膜再生の共同研究"),
      names("シーズ", "SEED", "", LIST),
      date("開始日", "契約日・出願日", "2024-04-01"),
      date("終了日", "終わっていれば", ""),
      ...PROVENANCE,
    ],
  },
];

/** What stands before a line that is not a record: how to fill in, and an example. */
export const REMARK = "※";
