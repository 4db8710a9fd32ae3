import type { Language } from "../language.ts";
import type { Excluded } from "./excluded.ts";
import type { Company, Sheet } from "./sheet.ts";
import { WORDS } from "./words.ts";

const STYLE = `@page { size: A4; margin: 8mm 11mm }
* { box-sizing: border-box }
body { font: 7.7pt/1.3 "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif; color: #1a1a1a; margin: 0 auto; max-width: 188mm } body:lang(en) { font-size: 7.2pt; line-height: 1.25 }
h1 { font-size: 13pt; margin: 0 0 1mm } h2 { font-size: 9pt; margin: 2mm 0 0.7mm; border-bottom: 0.4pt solid #777 }
.about { columns: 2; margin: 1mm 0 } .about div { break-inside: avoid } .about b { font-weight: 600; color: #444 }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: 0.5mm 1mm; border-bottom: 0.3pt solid #bbb }
th { font-size: 7.5pt; color: #444 } th:nth-child(2) { width: 38mm } td.number, th.number { text-align: right; white-space: nowrap } tr { break-inside: avoid }
ul { margin: 0; padding-left: 3.5mm } .quiet, footer { color: #555; font-size: 7pt } footer { margin-top: 2mm }
.two { display: grid; grid-template-columns: 3fr 2fr; gap: 0 6mm }`;

/** The sheet as one page to print. */
export function htmlOf(sheet: Sheet, language: Language): string {
  const words = WORDS[language];
  const excluded = sheet.excluded.slice(0, GROUPS);
  const shown = words.of(sheet.companies.length, sheet.totalCount);
  return `<!doctype html>
<html lang="${language.toLowerCase()}"><head><meta charset="utf-8"><title>${escaped(sheet.title)}</title><style>${STYLE}</style></head><body>
<h1>${escaped(sheet.title)}</h1>${sheet.isDraft ? `<div class="quiet">${words.draft}</div>` : ""}
<div class="about">${sheet.about.map(([heading, text]) => `<div><b>${heading}</b> ${escaped(text)}</div>`).join("")}</div>
<h2>${words.heading} <span class="quiet">${shown}</span></h2>
${sheet.companies.length === 0 ? `<p>${words.nobody}</p>` : tableOf(sheet.companies, language)}
<div class="two"><div><h2>${words.excluded} <span class="quiet">${words.of(excluded.flatMap(shownNames).length, sheet.excludedCount)}</span></h2>
${listOf(
  excluded.map(
    (each) =>
      `${shownNames(each).join(words.comma)}${words.others(each.names.length - NAMES)}${words.colon}${each.text}${each.mark}`,
  ),
  words.none,
)}</div>
<div><h2>${words.gaps}</h2>${listOf(sheet.gaps, words.none)}
<h2>${words.unknown}</h2><div>${escaped(sheet.unknown.join(words.comma)) || "–"}</div></div></div>
<h2>${words.sources}</h2><div class="quiet">${escaped(sheet.sources.slice(0, SOURCES).join(words.slash))}${sheet.sources.length > SOURCES ? ` … (${sheet.sources.length})` : ""}</div>
<footer>${escaped(words.foot(sheet.asOf, sheet.dataVersion))}</footer>
</body></html>
`;
}

function shownNames({ names }: Excluded): readonly string[] {
  return names.slice(0, NAMES);
}

/** As many groups of excluded companies as one page holds, and as many names of each. */
const GROUPS = 6;
const NAMES = 4;
/** As many sources and reasons as one page holds; the workbook has all. */
const SOURCES = 8;
const REASONS = 3;

function tableOf(companies: readonly Company[], language: Language): string {
  const words = WORDS[language];
  const rows = companies.map((company, at) => {
    const told = [
      ...company.reasons.slice(0, REASONS),
      ...company.against.slice(0, 1).map((text) => `${words.against}${words.colon}${text}`),
    ];
    const more = company.reasons.length + company.against.length - told.length;
    const unknown = `<div class="quiet">${words.left(more, company.unknown)}</div>`;
    return `<tr><td class="number">${at + 1}</td><td>${escaped(company.name)}${escaped(company.mark)}</td><td class="number">${company.score.toFixed(1)}</td><td class="number">${Math.round(company.coverage * 100)}%</td><td>${listOf(told, words.none)}${unknown}</td></tr>`;
  });
  return `<table><tr><th class="number">#</th><th>${words.company}</th><th class="number">${words.score}</th><th class="number">${words.coverage}</th><th>${words.why}</th></tr>${rows.join("")}</table>`;
}

function listOf(texts: readonly string[], none: string): string {
  return texts.length === 0
    ? `<div>${none}</div>`
    : `<ul>${texts.map((text) => `<li>${escaped(text)}</li>`).join("")}</ul>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
