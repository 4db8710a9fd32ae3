/** Forms of Japanese bodies, the longer ones first; they stand before or behind the name and are no part of it. */
const JAPANESE = [
  "大学共同利用機関法人",
  "特定非営利活動法人",
  "国立研究開発法人",
  "地方独立行政法人",
  "公益財団法人",
  "一般財団法人",
  "公益社団法人",
  "一般社団法人",
  "社会医療法人",
  "社会福祉法人",
  "国立大学法人",
  "公立大学法人",
  "独立行政法人",
  "医療法人社団",
  "医療法人財団",
  "医療法人",
  "学校法人",
  "宗教法人",
  "財団法人",
  "社団法人",
  "npo法人",
  "株式会社",
  "有限会社",
  "合同会社",
  "合資会社",
  "合名会社",
  "相互会社",
  "カブシキガイシャ",
  "カブシキカイシャ",
  "ユウゲンガイシャ",
  "ゴウドウガイシャ",
  "ドクリツギョウセイホウジン",
  "コクリツダイガクホウジン",
  "コクリツケンキュウカイハツホウジン",
  "ガッコウホウジン",
];

/** Forms of bodies in Latin letters; they stand at the end of a name. */
const LATIN = new Set(
  "co ltd inc corp corporation company limited llc llp lp plc kk gmbh ag sa sas sarl srl spa bv nv ab as aps oy oyj kg ev pty pte incorporated gk cv sl kgaa aktiengesellschaft".split(
    " ",
  ),
);

const BRACKETED = /[(（](?:株|有|合|財|社|独|国|学|医|公財|公社|一財|一社|同|名|資)[)）]/g;
const [BEFORE, BEHIND] = [new RegExp(`^(?:${JAPANESE.join("|")})\\s*`), new RegExp(`\\s*(?:${JAPANESE.join("|")})$`)];

/** Takes the legal form off a name whose characters are folded; what is nothing but a legal form becomes empty. */
export function withoutLegalForm(text: string): string {
  const plain = text.replaceAll(BRACKETED, " ").trim().replace(BEFORE, "").replace(BEHIND, "").trim();
  return plain;
}

/** Takes legal forms off the end of words, and `the` off their beginning: all but the last word may go. */
export function withoutLegalWords(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LATIN.has(words[end - 1] ?? "")) end -= 1;
  if (end < words.length && end > 1 && words[end - 1] === "and") end -= 1;
  const start = end > 1 && words[0] === "the" ? 1 : 0;
  return words.slice(start, end);
}
