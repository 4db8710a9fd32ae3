import type { Sentence } from "./texts.ts";
import { type Row, rowIn } from "./unknown.ts";

/** What must be settled before a licence, in a sentence. */
export function matchWarningText({ names }: Row): Sentence {
  const { ja, en } = rowIn(names) ?? {};
  return {
    ja: `共有者の${String(ja ?? en)}の同意が未確認です(特許法73条)。`,
    en: `Consent of the co-owner ${String(en ?? ja)} is not yet confirmed (Patent Act of Japan, Art. 73).`,
  };
}
