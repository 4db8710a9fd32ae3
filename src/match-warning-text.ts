import type { Sentence } from "./texts.ts";
import { type Row, rowIn } from "./unknown.ts";

/** What must be settled before a licence, in a sentence. */
export function matchWarningText({ kind, names }: Row): Sentence {
  const own = rowIn(names) ?? {};
  const [ja, en] = [String(own.ja ?? own.en), String(own.en ?? own.ja)];
  if (kind === "RIGHTS_UNCLEAR")
    return {
      ja: `${ja}が権利を保有していますが、独占性または地域は記録なし。ほかの企業に許諾できるか確認が必要です。`,
      en: `${en} holds rights of which it is not on record whether they are exclusive, or where; find out whether anybody else can be licensed.`,
    };
  return {
    ja: `共有者の${ja}の同意が未確認です(特許法73条)。`,
    en: `Consent of the co-owner ${en} is not yet confirmed (Patent Act of Japan, Art. 73).`,
  };
}
