/** What stands at a path of an answer; undefined when there is nothing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== "object" || inner === null) return undefined;
    return Object.entries(inner).find(([name]) => name === key)?.[1];
  }, value);
}

/** The data of a GraphQL answer; rejects one with errors. */
export function dataOf(answer: unknown, question: string): unknown {
  const errors = at(answer, "errors");
  if (errors !== undefined) throw new Error(`${question}\n${JSON.stringify(errors).slice(0, 2000)}`);
  return at(answer, "data");
}

/** Rows whose fields `inner` stand in an object of their own, under `key`. */
export function nested(rows: unknown, key: string, inner: readonly string[]): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown) => {
    const entries = typeof row === "object" && row !== null ? Object.entries(row) : [];
    const [inside, outside] = [true, false].map((is) => entries.filter(([name]) => inner.includes(name) === is));
    return { ...Object.fromEntries(outside ?? []), [key]: Object.fromEntries(inside ?? []) };
  });
}
