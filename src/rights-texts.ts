import { dateInWords, endInWords } from "./date-words.ts";
import type { Language } from "./language.ts";
import { ACTIVITY, END, END_UNKNOWN, EXCLUSIVITY, listed, placeName, RIGHT_FORM, STATUS } from "./rights-words.ts";
import { type Row, rowIn, rowsIn, textsIn } from "./unknown.ts";

/** Where nothing recorded stands in the way. */
const OPEN = new Set(["FREE", "RETURNED", "NON_EXCLUSIVE"]);

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function nameOf(one: Row, language: Language): string {
  const [first, second] = language === "JA" ? [one.nameJa, one.nameEn] : [one.nameEn, one.nameJa];
  return text(first) ?? text(second) ?? String(one.id ?? one.field);
}

const namesOf = (list: unknown, language: Language): string =>
  listed([...new Set(rowsIn(list).map((one) => nameOf(one, language)))], language);

/** A grant in a sentence; `right` is a row of `cypher/Seed.rights.cypher`. */
export function grantText(right: Row, language: Language): string {
  const detail = rowIn(right.detail) ?? {};
  const [since, until] = [text(detail.since), text(detail.until)];
  const runs = right.state === "RUNNING";
  const what = rightsOf(detail, language);
  const reason = (END[String(detail.endReason)] ?? END_UNKNOWN)[language];
  if (language === "JA") {
    const start = `${namesOf(right.holders, "JA") || "相手先（記録なし）"}が${since ? `${dateInWords(since, "JA")}から` : ""}${what}を`;
    if (runs) return `${start}保有しています${until ? `（${endInWords(until, "JA")}まで）` : ""}。`;
    return `${start}保有していましたが、${until ? `${dateInWords(until, "JA")}に` : ""}終了しました（${reason}）。`;
  }
  const holders = namesOf(right.holders, "EN") || "Somebody not on record";
  const from = since ? ` ${runs ? "since" : "from"} ${dateInWords(since, "EN")}` : "";
  if (runs) return `${holders} holds ${what}${from}${until ? `, until ${endInWords(until, "EN")}` : ""}.`;
  const on = until ? ` ${/^\d{4}-\d\d-/.test(until) ? "on" : "in"} ${dateInWords(until, "EN")}` : "";
  return `${holders} held ${what}${from}; this ended${on} (${reason}).`;
}

/** Exclusivity, form, activities, field and territory of a grant, and what of them is not on record. */
function rightsOf(detail: Row, language: Language): string {
  const kind = EXCLUSIVITY[String(detail.exclusivity)]?.[language];
  const activities = textsIn(detail.activities).map((each) => ACTIVITY[each]?.[language] ?? each);
  const named = textsIn(detail[language === "JA" ? "fieldsJa" : "fieldsEn"]);
  const field = named.length > 0 ? listed(named, language) : text(detail.fieldText);
  const where = placesOf(detail, language);
  const only = listed(activities, language);
  const unknown = [
    kind === undefined ? (language === "JA" ? "独占性" : "exclusivity") : "",
    where === undefined ? (language === "JA" ? "地域" : "territory") : "",
  ].filter(Boolean);
  const notes = [
    RIGHT_FORM[String(detail.rightForm)]?.[language] ?? "",
    only && (language === "JA" ? `${only}のみ` : `for ${only} only`),
    unknown.length > 0
      ? language === "JA"
        ? `${unknown.join("・")}は記録なし`
        : `${listed(unknown, "EN")}: no record`
      : "",
  ].filter(Boolean);
  if (language === "JA") {
    const about = `${where === undefined ? "" : `${where}での`}${field ? `${field}についての` : ""}`;
    return `${about}${kind ?? "権利"}${notes.length > 0 ? `（${notes.join("、")}）` : ""}`;
  }
  const about = `${field ? ` for ${field}` : ""}${where === undefined ? "" : ` in ${where}`}`;
  return `${kind ?? "rights"}${about}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`;
}

/** Where a grant holds; undefined when it names no territory. */
function placesOf(detail: Row, language: Language): string | undefined {
  const [named, carved] = [detail.named, detail.carved].map((codes) =>
    listed(
      textsIn(codes).map((code) => placeName(code, language)),
      language,
    ),
  );
  if (!named && !carved) return undefined;
  if (!carved) return named;
  return language === "JA" ? `${carved}を除く${named}` : `${named} except ${carved}`;
}

/** One field in one territory, where its rights stand, and whom to ask. */
export function cellText(cell: Row, language: Language): string {
  const status = STATUS[String(cell.status)]?.[language] ?? "";
  const holders = namesOf(cell.holders, language);
  const licensors = OPEN.has(String(cell.status)) ? namesOf(cell.licensors, language) : "";
  const place = placeOf(cell, language);
  const field = fieldOf(cell, language);
  if (language === "JA")
    return `${place}・${field}：${status}${holders ? `（${holders}）` : ""}${licensors ? `、許諾元は${licensors}` : ""}`;
  const said = `${place}, ${field}: ${status}${holders ? ` (${holders})` : ""}${licensors ? `; ask ${licensors}` : ""}`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function placeOf(cell: Row, language: Language): string {
  const code = String(cell.territory);
  if (code !== "WORLD" || cell.isEverywhere === true) return placeName(code, language);
  return language === "JA" ? "その他の地域" : "all other territories";
}

function fieldOf(cell: Row, language: Language): string {
  if (text(cell.field) !== undefined) return nameOf(cell, language);
  if (cell.isEveryField === true) return language === "JA" ? "全分野" : "every field";
  return language === "JA" ? "その他の分野" : "every other field";
}

/** The whole answer about a seed's rights. */
export function rightsText(rights: Row, language: Language): string {
  const free = rowsIn(rights.free).map((cell) => cellText(cell, language));
  const day = dateInWords(String(rights.asOf), language);
  const grants = rowsIn(rights.grants).map((each) => grantText(each, language));
  if (language === "JA") {
    const none = "権利の許諾は記録なし（許諾がないことの証明ではありません）。";
    const open =
      free.length > 0 ? `${free.join("。")}。` : grants.length > 0 ? "空きと言える範囲は記録にありません。" : "";
    return `${grants.join("") || none}${open}${consent(rights, "JA")}${day}時点で閲覧できる記録による回答です。`;
  }
  const none = "No grant of rights is on record, which is no proof that there is none.";
  const open =
    free.length > 0 ? `${free.join(". ")}.` : grants.length > 0 ? "Nothing on record can be called free." : "";
  const end = `This is the answer as of ${day}, as far as you may see.`;
  return [grants.join(" ") || none, open, consent(rights, "EN"), end].filter(Boolean).join(" ");
}

/** What is on record of the consent of several owners; nothing where nobody has been asked. */
function consentsOf(owners: readonly Row[], language: Language): string {
  const of = (consent: string): readonly Row[] => owners.filter((owner) => owner.consent === consent);
  const refused = namesOf(of("REFUSED"), language);
  if (refused !== "") return language === "JA" ? `${refused}は同意していません。` : ` ${refused} refuses.`;
  if (of("GRANTED").length < owners.length) return "";
  return language === "JA" ? "全員の同意が記録されています。" : " All have consented.";
}

/** Who must consent to a licence. */
function consent(rights: Row, language: Language): string {
  const owners = rowsIn(rights.owners);
  const names = namesOf(owners, language);
  if (owners.length === 0) return language === "JA" ? "権利者は記録なし。" : "The owner is not on record.";
  if (owners.length === 1)
    return language === "JA"
      ? `許諾には、権利者である${names}の同意が必要です。`
      : `A licence needs the consent of the owner, ${names}.`;
  const known = consentsOf(owners, language);
  return language === "JA"
    ? `権利者は${names}で、許諾には全員の同意が必要です（共有の特許は特許法第73条）。${known}`
    : `The owners are ${names}; a licence needs the consent of all of them (shared patents: Patent Act of Japan, Art. 73).${known}`;
}
