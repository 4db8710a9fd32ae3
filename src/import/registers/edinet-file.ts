import { join } from "node:path";
import type { Fault } from "../fault.ts";
import { readTable, type TableFormat, type TableRow } from "../table-file.ts";
import { isCorporateNumber } from "./check-digits.ts";
import type { Registered, RegisteredName } from "./registered.ts";
import type { Refused } from "./ror-file.ts";

/** The list of bodies that file with EDINET, as of 2025 and 2020. */
export function edinetTable(folder: string): TableFormat {
  const columns = [
    ...["edinet_code", "corporate_number", "name_ja_2025", "name_en_2025", "name_kana_2025"],
    ...["name_ja_2020", "name_en_2020", "name_kana_2020", "filer_type", "sec_code", "address"],
  ];
  return { path: join(folder, "edinet_companies.csv"), columns };
}

type Cells = Readonly<Record<string, string>>;

/** Reads the bodies one after the other; rows that cannot enter are told to `refuse`. */
export async function* readEdinet(folder: string, refuse: (refused: Refused) => void): AsyncGenerator<Registered> {
  for await (const line of readTable(edinetTable(folder))) {
    const faults = faultsOf(line);
    if (line.cells && faults.length === 0) yield organization(line.cells);
    else refuse({ line, faults });
  }
}

function faultsOf({ cells, broken }: TableRow): Fault[] {
  if (!cells) {
    const expected = "as many cells as the header, quotes closed";
    return [{ reason: "broken line", column: "", given: broken ?? "", expected, cure: "Mend the line." }];
  }
  const faults: Fault[] = [];
  const { edinet_code: code = "", corporate_number: number = "" } = cells;
  if (!/^E\d{5}$/.test(code))
    faults.push({
      ...{ reason: "not understood", column: "edinet_code", given: code, expected: "E and five digits" },
      cure: "Copy the code anew.",
    });
  if (number !== "" && !isCorporateNumber(number))
    faults.push({
      ...{ reason: "not understood", column: "corporate_number", given: number, expected: "13 digits that fit" },
      cure: "Copy the number anew: its first digit does not fit the others.",
    });
  if (nameOf(cells) === "")
    faults.push({
      ...{ reason: "missing value", column: "name_ja_2025", given: "", expected: "a name of 2025 or 2020" },
      cure: "Give the name.",
    });
  return faults;
}

function organization(cells: Cells): Registered {
  const { edinet_code: key = "", filer_type: type = "" } = cells;
  const code = cells.sec_code ?? "";
  const isJapanese = type.startsWith("内国法人");
  return {
    key,
    nameJa: nameOf(cells),
    nameEn: cells.name_en_2025 || cells.name_en_2020 || undefined,
    names: namesOf(cells),
    country: isJapanese ? "JP" : undefined,
    city: isJapanese ? cityIn(cells.address ?? "") : undefined,
    rorIds: [],
    corporateNumber: cells.corporate_number || undefined,
    // The list adds a 0 to the four characters.
    securitiesCode: /^\w{4}0$/.test(code) ? code.slice(0, 4) : undefined,
    edinetCode: key,
    founded: undefined,
    roles: type.includes("法人") ? ["COMPANY"] : [],
  };
}

/** The name of 2025, or of 2020 where the body is no longer on the list. */
function nameOf(cells: Cells): string {
  return (cells.name_ja_2025 || cells.name_ja_2020 || "").replaceAll(/\s+/g, " ").trim();
}

/** The name of 2025, what it is called in kana and English, and what it was called in 2020 where that is another name. */
function namesOf(cells: Cells): RegisteredName[] {
  const [latest, before] = [2025, 2020].map((year) =>
    ["ja", "en", "kana"].map((part) => cells[`name_${part}_${year}`]?.trim() ?? ""),
  );
  const now = (latest ?? []).map((name, index) => name || (before?.[index] ?? ""));
  const languages = ["ja", "en", "ja"] as const;
  const names = now.map((text, index): RegisteredName => {
    return { text, language: languages[index], kind: index === 2 ? "KANA" : "LEGAL" };
  });
  const former = (before ?? []).map(
    (text, index): RegisteredName => ({ text, language: languages[index], kind: "FORMER" }),
  );
  const changed = cells.renamed === "1" ? former.filter(({ text }) => !now.includes(text)) : [];
  return [...names, ...changed].filter(({ text }) => text !== "");
}

/** The city or ward that an address begins with. */
function cityIn(address: string): string | undefined {
  return /^(?:[^市]{1,4}区|.{1,6}?市(?!市)|.{1,6}?[町村])/u.exec(address.normalize("NFKC"))?.[0];
}
