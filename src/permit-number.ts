import type { Sentence } from "./texts.ts";

/** What the number of a Japanese business licence (業許可番号) or of a notification under it says by itself. */
export interface PermitNumber {
  /** The number of the licence, without the serial of a notification. */
  readonly permit: string;
  /** ISO 3166-2. */
  readonly prefecture: string;
  /** A value of `LicenceKind`; undefined where the number is of something else or the rule is not known. */
  readonly kind: string | undefined;
  /** Whether it is a licence to market (X); else to make or repair. */
  readonly isToMarket: boolean;
  /** Whether it is the number of a notification (届出番号), which begins with that of the licence. */
  readonly isNotification: boolean;
}

/** Prefecture, product, class, kind of business, serial; a notification has six digits more. */
const FORM = /^(\d{2})([A-F])(\d)([A-Z])(\d{5})(\d{6})?$/;

/** Products and classes for which the rule is known; it comes from one older page, so what it says is a hint. */
const KINDS: Readonly<Record<string, string>> = {
  A1: "DRUG_1",
  A2: "DRUG_2",
  B1: "DEVICE_1",
  B2: "DEVICE_2",
  B3: "DEVICE_3",
};

/** Reads a number, whatever its width and case and with or without hyphens; undefined when it has not the form of one. */
export function readPermitNumber(number: string): PermitNumber | undefined {
  const plain = number
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s\-‐‑–—−第号]/g, "");
  const [, prefecture = "", product = "", level = "", business = "", serial = "", notification] =
    FORM.exec(plain) ?? [];
  if (serial === "" || Number(prefecture) < 1 || Number(prefecture) > 47) return undefined;
  return {
    permit: plain.slice(0, 10),
    prefecture: `JP-${prefecture}`,
    kind: business === "X" ? KINDS[product + level] : undefined,
    isToMarket: business === "X",
    isNotification: notification !== undefined,
  };
}

/** What a licence says of itself. */
interface Declared {
  readonly number: unknown;
  readonly kind: unknown;
  readonly prefecture: unknown;
}

/** Where the number of a licence and what is declared of it contradict: a warning, for either may be wrong. Null where nothing does. */
export function contradiction({ number, kind, prefecture }: Declared): Sentence | null {
  if (typeof number !== "string") return null;
  const read = readPermitNumber(number);
  if (!read) return said(number, "業許可番号の形式ではありません", "has not the form of a licence number");
  if (!read.isToMarket)
    return said(number, "製造販売業の許可番号ではありません", "is not the number of a licence to market");
  const wrong = [
    ...(read.kind !== undefined && read.kind !== kind ? [`${read.kind} ≠ ${String(kind)}`] : []),
    ...(typeof prefecture === "string" && read.prefecture !== prefecture ? [`${read.prefecture} ≠ ${prefecture}`] : []),
  ];
  if (wrong.length === 0) return null;
  return said(
    number,
    `登録内容と一致しません(${wrong.join("、")})`,
    `does not fit what is declared (${wrong.join(", ")})`,
  );
}

function said(number: string, ja: string, en: string): Sentence {
  return { ja: `番号 ${number} は${ja}。要確認。`, en: `The number ${number} ${en}; to be checked.` };
}
