import writeXlsxFile from "write-excel-file/node";
import type { Language } from "../language.ts";
import type { Sheet } from "./sheet.ts";
import { WORDS } from "./words.ts";

const HEAD = { fontWeight: "bold", backgroundColor: "#DDEBF7" } as const;

/** The sheet as a workbook, with every reason and every source. */
export function workbookOf(sheet: Sheet, language: Language): Promise<Buffer> {
  const words = WORDS[language];
  const excluded = sheet.excluded.flatMap(({ names, text, mark }) =>
    names.map((name) => [name, long(`${text}${mark}`)]),
  );
  return writeXlsxFile([
    {
      sheet: words.heading.slice(0, LONGEST_NAME),
      data: companiesOf(sheet, language),
      columns: [{ width: 4 }, { width: 28 }, { width: 8 }, { width: 10 }, { width: 70 }, { width: 40 }],
    },
    {
      sheet: words.excluded.slice(0, LONGEST_NAME),
      data: [head(words.company, words.why), ...excluded],
      columns: [{ width: 28 }, { width: 80 }],
    },
    { sheet: words.seed, data: seedOf(sheet, language), columns: [{ width: 40 }, { width: 80 }] },
  ]).toBuffer();
}

/** The name of a sheet may have no more letters. */
const LONGEST_NAME = 31;

function head(...cells: string[]) {
  return cells.map((value) => ({ value, ...HEAD }));
}

function long(value: string) {
  return { value, wrap: true };
}

function companiesOf(sheet: Sheet, language: Language) {
  const words = WORDS[language];
  const rows = sheet.companies.map((company, at) => [
    at + 1,
    `${company.name}${company.mark}`,
    company.score,
    company.coverage,
    long(company.reasons.join("\n")),
    long([...company.against, words.unknownSignals(company.unknown)].join("\n")),
  ]);
  return [head("#", words.company, words.score, words.coverage, words.why, words.against), ...rows];
}

function seedOf(sheet: Sheet, language: Language) {
  const words = WORDS[language];
  const lists = [
    [words.gaps, sheet.gaps],
    [words.unknown, sheet.unknown],
    [words.sources, sheet.sources],
  ] as const;
  const told = lists.flatMap(([heading, texts]) => [
    head(heading),
    ...(texts.length > 0 ? texts : [words.none]).map((text) => [text]),
  ]);
  const title = [{ value: sheet.title, ...HEAD }, sheet.isDraft ? words.draft : ""];
  return [title, ...sheet.about.map((row) => [...row]), ...told, [long(words.foot(sheet.asOf, sheet.dataVersion))]];
}
