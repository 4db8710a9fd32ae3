import type { Finding, Share } from "./check.ts";

/** What was found, a fact a paragraph, and how many; errors before warnings. */
export function findingsText(findings: readonly Finding[]): string {
  const [warnings, errors] = [true, false].map((soft) =>
    findings.filter(({ rule }) => (rule.warning === true) === soft),
  );
  const texts = [...(errors ?? []), ...(warnings ?? [])].map(
    ({ rule, fact, given }) =>
      `${rule.warning ? "warning" : "error"}  ${rule.name}: ${fact}\n  given     ${given}\n  expected  ${rule.expected}\n  cure      ${rule.cure}\n`,
  );
  return `${texts.join("\n")}${texts.length > 0 ? "\n" : ""}${errors?.length ?? 0} errors, ${warnings?.length ?? 0} warnings.\n`;
}

/** How many records of each kind and links of each type are from memory, of those that are not invented. */
export function certaintyText(shares: readonly Share[]): string {
  const kinds = [...Map.groupBy(shares, ({ kind }) => kind)].sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = kinds.flatMap(([kind, own]) => {
    const real = own.filter(({ certainty }) => certainty !== "SYNTHETIC");
    const all = sum(real);
    const memory = sum(real.filter(({ certainty }) => certainty === "FROM_MEMORY"));
    const share = all === 0 ? "–" : `${((100 * memory) / all).toFixed(0)} %`;
    return [`${kind.padEnd(22)}${String(memory).padStart(7)} of ${String(all).padStart(7)} ${share.padStart(6)}`];
  });
  return `From memory (未確認), of the records and links that are not invented:\n${lines.join("\n")}\n`;
}

function sum(shares: readonly Share[]): number {
  return shares.reduce((total, { count }) => total + count, 0);
}
