/** A table in Markdown, its first row the header; the columns that hold words stand to the left, numbers to the right. */
export function markdownTable(rows: readonly (readonly string[])[], words = rows[0]?.slice(0, 1) ?? []): string {
  const rule = (rows[0] ?? []).map((column) => (words.includes(column) ? "---" : "---:"));
  return [...rows.slice(0, 1), rule, ...rows.slice(1)].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
