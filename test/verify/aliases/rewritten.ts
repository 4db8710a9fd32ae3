import type { HeldOut } from "./held-out.ts";

/** A way in which people write a name otherwise; undefined where it does not change the name. */
type Rewrite = (name: string) => string;

const HALF: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 63 }, (_, index) => String.fromCharCode(0xff61 + index)).map((half) => [
    half.normalize("NFKC"),
    half,
  ]),
);

const REWRITES: Readonly<Record<string, Rewrite>> = {
  "legal form on the other side": (name) =>
    name.startsWith("株式会社") ? `${name.slice(4).trim()}株式会社` : name.replace(/^(.+)株式会社$/, "株式会社$1"),
  "㈱": (name) => name.replace("株式会社", "㈱"),
  "(株)": (name) => name.replace("株式会社", "（株）"),
  "without legal form": (name) => name.replace(/株式会社|,? (Co\.?, ?Ltd\.?|Inc\.?|Corporation|Limited)$/i, "").trim(),
  "full width": (name) => name.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  "half-width kana": (name) =>
    name
      .normalize("NFD")
      .replace(/[\u3099\u309a]/g, (mark) => (mark === "\u3099" ? "ﾞ" : "ﾟ"))
      .replace(/[ァ-ヶー・]/g, (kana) => HALF[kana] ?? kana)
      .normalize("NFC"),
  "large kana": (name) => name.replace(/[ァィゥェォッャュョ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 1)),
  capitals: (name) => name.toUpperCase(),
  "without signs": (name) => name.replace(/[.,・\-‐']/g, ""),
  "two letters in the wrong order": (name) => {
    const middle = Math.floor(name.length / 2);
    return name.length < 8
      ? name
      : name.slice(0, middle - 1) + name[middle] + name[middle - 1] + name.slice(middle + 1);
  },
};

/** Names of the registers as people write them, one way each in turn; those that a way does not change are left out. */
export function rewritten(names: readonly { readonly name: string; readonly id: string }[]): HeldOut[] {
  const ways = Object.entries(REWRITES);
  return names.flatMap(({ name, id }, index) => {
    const changed = ways
      .map((_, step) => ways[(index + step) % ways.length])
      .flatMap((way) => (way && way[1](name) !== name ? [[way[0], way[1](name)] as const] : []))[0];
    return changed ? [{ name: changed[1], id, kind: `written otherwise: ${changed[0]}` }] : [];
  });
}
