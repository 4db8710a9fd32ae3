import { dateInWords, endInWords } from "./date-words.ts";
import {
  ACTIVITY,
  END,
  END_UNKNOWN,
  EXCLUSIVITY,
  listed,
  placeName,
  RIGHT_FORM,
  STATUS,
  type Tongue,
} from "./rights-words.ts";

/** Where nothing recorded stands in the way. */
const OPEN = new Set(["FREE", "RETURNED", "NON_EXCLUSIVE"]);

type Map = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Map => typeof value === "object" && value !== null && !Array.isArray(value);
const maps = (value: unknown): Map[] => (Array.isArray(value) ? value.filter(isMap) : []);
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function nameOf(one: Map, tongue: Tongue): string {
  const [first, second] = tongue === "JA" ? [one.nameJa, one.nameEn] : [one.nameEn, one.nameJa];
  return text(first) ?? text(second) ?? String(one.id ?? one.field);
}

const namesOf = (list: unknown, tongue: Tongue): string =>
  listed([...new Set(maps(list).map((one) => nameOf(one, tongue)))], tongue);

/** A grant in a sentence; `right` is a row of `cypher/Seed.rights.cypher`. */
export function grantText(right: Map, tongue: Tongue): string {
  const detail = isMap(right.detail) ? right.detail : {};
  const [since, until] = [text(detail.since), text(detail.until)];
  const runs = right.state === "RUNNING";
  const what = rightsOf(detail, tongue);
  const reason = (END[String(detail.endReason)] ?? END_UNKNOWN)[tongue];
  if (tongue === "JA") {
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
function rightsOf(detail: Map, tongue: Tongue): string {
  const kind = EXCLUSIVITY[String(detail.exclusivity)]?.[tongue];
  const activities = texts(detail.activities).map((each) => ACTIVITY[each]?.[tongue] ?? each);
  const named = texts(detail[tongue === "JA" ? "fieldsJa" : "fieldsEn"]);
  const field = named.length > 0 ? listed(named, tongue) : text(detail.fieldText);
  const where = placesOf(detail, tongue);
  const only = listed(activities, tongue);
  const unknown = [
    kind === undefined ? (tongue === "JA" ? "独占性" : "exclusivity") : "",
    where === undefined ? (tongue === "JA" ? "地域" : "territory") : "",
  ].filter(Boolean);
  const notes = [
    RIGHT_FORM[String(detail.rightForm)]?.[tongue] ?? "",
    only && (tongue === "JA" ? `${only}のみ` : `for ${only} only`),
    unknown.length > 0
      ? tongue === "JA"
        ? `${unknown.join("・")}は記録なし`
        : `${listed(unknown, "EN")}: no record`
      : "",
  ].filter(Boolean);
  if (tongue === "JA") {
    const about = `${where === undefined ? "" : `${where}での`}${field ? `${field}についての` : ""}`;
    return `${about}${kind ?? "権利"}${notes.length > 0 ? `（${notes.join("、")}）` : ""}`;
  }
  const about = `${field ? ` for ${field}` : ""}${where === undefined ? "" : ` in ${where}`}`;
  return `${kind ?? "rights"}${about}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`;
}

/** Where a grant holds; undefined when it names no territory. */
function placesOf(detail: Map, tongue: Tongue): string | undefined {
  const [named, carved] = [detail.named, detail.carved].map((codes) =>
    listed(
      texts(codes).map((code) => placeName(code, tongue)),
      tongue,
    ),
  );
  if (!named && !carved) return undefined;
  if (!carved) return named;
  return tongue === "JA" ? `${carved}を除く${named}` : `${named} except ${carved}`;
}

/** One field in one territory, where its rights stand, and whom to ask. */
export function cellText(cell: Map, tongue: Tongue): string {
  const status = STATUS[String(cell.status)]?.[tongue] ?? "";
  const holders = namesOf(cell.holders, tongue);
  const licensors = OPEN.has(String(cell.status)) ? namesOf(cell.licensors, tongue) : "";
  const place = placeOf(cell, tongue);
  const field = fieldOf(cell, tongue);
  if (tongue === "JA")
    return `${place}・${field}：${status}${holders ? `（${holders}）` : ""}${licensors ? `、許諾元は${licensors}` : ""}`;
  const said = `${place}, ${field}: ${status}${holders ? ` (${holders})` : ""}${licensors ? `; ask ${licensors}` : ""}`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function placeOf(cell: Map, tongue: Tongue): string {
  const code = String(cell.territory);
  if (code !== "WORLD" || cell.isEverywhere === true) return placeName(code, tongue);
  return tongue === "JA" ? "その他の地域" : "all other territories";
}

function fieldOf(cell: Map, tongue: Tongue): string {
  if (text(cell.field) !== undefined) return nameOf(cell, tongue);
  if (cell.isEveryField === true) return tongue === "JA" ? "全分野" : "every field";
  return tongue === "JA" ? "その他の分野" : "every other field";
}

/** The whole answer about a seed's rights. */
export function rightsText(rights: Map, tongue: Tongue): string {
  const free = maps(rights.free).map((cell) => cellText(cell, tongue));
  const day = dateInWords(String(rights.asOf), tongue);
  const grants = maps(rights.grants).map((each) => grantText(each, tongue));
  if (tongue === "JA") {
    const none = "権利の許諾は記録なし（許諾がないことの証明ではありません）。";
    const open =
      free.length > 0 ? `${free.join("。")}。` : grants.length > 0 ? "空きと言える範囲は記録にありません。" : "";
    return `${grants.join("") || none}${open}${consent(rights, "JA")}${day}時点、あなたに見える範囲での回答です。`;
  }
  const none = "No grant of rights is on record, which is no proof that there is none.";
  const open =
    free.length > 0 ? `${free.join(". ")}.` : grants.length > 0 ? "Nothing on record can be called free." : "";
  const end = `This is the answer as of ${day}, as far as you may see.`;
  return [grants.join(" ") || none, open, consent(rights, "EN"), end].filter(Boolean).join(" ");
}

/** Who must consent to a licence. */
function consent(rights: Map, tongue: Tongue): string {
  const owners = maps(rights.owners);
  const names = namesOf(owners, tongue);
  if (owners.length === 0) return tongue === "JA" ? "権利者は記録なし。" : "The owner is not on record.";
  if (owners.length === 1)
    return tongue === "JA"
      ? `許諾には権利者${names}の同意が必要です。`
      : `A licence needs the consent of the owner, ${names}.`;
  return tongue === "JA"
    ? `権利者は${names}で、許諾には全員の同意が必要です（共有の特許は特許法第73条）。`
    : `The owners are ${names}; a licence needs the consent of all of them (shared patents: Patent Act of Japan, Art. 73).`;
}
