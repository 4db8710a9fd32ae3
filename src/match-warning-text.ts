import type { Sentence } from "./texts.ts";
import { type Row, rowIn } from "./unknown.ts";

/** What must be settled before a licence, in a sentence. */
export function matchWarningText({ kind, names }: Row): Sentence {
  const own = rowIn(names) ?? {};
  const [ja, en] = [String(own.ja ?? own.en), String(own.en ?? own.ja)];
  if (kind === "EXCLUSIVITY_UNKNOWN")
    return {
      ja: `${ja}に許諾された権利が独占的かどうかは記録なし。独占的であれば、ほかの企業には許諾できません。`,
      en: `Whether the rights of ${en} are exclusive is not on record; if they are, nobody else can be licensed.`,
    };
  return {
    ja: `共有者の${ja}の同意が未確認です(特許法73条)。`,
    en: `Consent of the co-owner ${en} is not yet confirmed (Patent Act of Japan, Art. 73).`,
  };
}
