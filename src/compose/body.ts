/**
 * A body: one file of `cypher/`, parsed when the code is generated. It answers the schema coordinate that is its path.
 * In its texts `⟦name⟧` stands for a parameter and `⟦+⟧`/`⟦-⟧` for the place in a nested CALL's scope where the
 * composer may import the row of a gathered call (`⟦-⟧`: the scope is otherwise empty). `⟦?name⟧ … ⟦/name⟧` is a filter
 * that stands only when the argument is given.
 */
export interface Body {
  /** Schema coordinate, e.g. `Seed.hubs`. */
  readonly coordinate: string;
  /** First sentences of the file. */
  readonly description: string;
  /** Everything before the last RETURN, the two words expanded. */
  readonly core: string;
  readonly columns: readonly Column[];
  /** Total order of the rows; what is not fixed is also the cursor. Empty where the answer is at most one row. */
  readonly order: readonly Key[];
  /** Orders to choose from by the argument `order`; the enum value is the key. */
  readonly orders: Readonly<Record<string, readonly Key[]>>;
  /** Rows that are equal in all columns and keys count once: `RETURN DISTINCT`. */
  readonly distinct?: true;
  /**
   * The variables that its rows consist of, where the order is computed from them: no row is known to be the first before all
   * are there, so a page, its total and what sums it up walk them once.
   */
  readonly carried?: readonly string[];
  /**
   * Other ways to the same rows, by the argument that makes them shorter (`hub`: start at the hub) or by the order
   * (`NEWEST`: walk its index).
   */
  readonly ways?: Readonly<Record<string, Body>>;
  /** Names of the parameters that core, columns and orders use, sorted. */
  readonly parameters: readonly string[];
  /** The name by which it sees its parent; `variableOf` the type unless given. */
  readonly parent?: string;
}

/** One column of a body's RETURN. */
export interface Column {
  readonly name: string;
  readonly expression: string;
  /** A CALL that the expression needs; made for the rows of the page alone, and only where the column is selected. */
  readonly late?: string;
}

/** One term of a body's ORDER BY. */
export interface Key {
  readonly expression: string;
  readonly descending: boolean;
  /**
   * The body asks for one value of it (`link.endId = disease.id`), so it is the same in all rows: it stands for the index
   * whose first column it is, and not in the cursor.
   */
  readonly fixed?: true;
}

/** The keys that tell rows apart: those of a cursor. */
export function cursorKeys(order: readonly Key[]): Key[] {
  return order.filter((key) => !key.fixed);
}

/** The name by which a body sees a value of the type: `SeedIndication` → `seedIndication`. */
export function variableOf(typeName: string): string {
  return typeName.charAt(0).toLowerCase() + typeName.slice(1);
}

/**
 * The way to take with these arguments: that of the argument given which stands last in the schema, where the rarest stand; else that
 * of the order; else the body itself.
 */
export function wayOf(body: Body, names: readonly string[], values: Readonly<Record<string, unknown>>): Body {
  const given = names.findLast((name) => body.ways?.[name] && (values[name] ?? null) !== null);
  return body.ways?.[given ?? String(values.order)] ?? body;
}

/** The optional filters with which a text ends. */
const LAST_FILTERS = /(?:⟦\?(\w+)⟧(?:(?!⟦\/\1⟧)[\s\S])*⟦\/\1⟧\s*)+$/;

/** A text before the optional filters with which it ends, and these; each as it is, marks and all. */
export function splitFilters(text: string): { before: string; filters: string } {
  const at = text.search(LAST_FILTERS);
  return at < 0 ? { before: text, filters: "" } : { before: text.slice(0, at), filters: text.slice(at) };
}

/**
 * Filters as a step of their own, where one of them walks: beside what finds the rows, the database would plan every such walk
 * anew for each way to them, and does so for seconds. Undefined where none walks.
 */
export function filterStep(filters: string): string | undefined {
  return /\b(?:EXISTS|COUNT) \{/.test(filters) ? `WITH *, true AS isAsked WHERE isAsked ${filters}` : undefined;
}

/** Drops the optional filters whose argument is not given, and the marks of the others. */
export function chooseFilters(text: string, isGiven: (name: string) => boolean): string {
  return text.replaceAll(/⟦\?(\w+)⟧([\s\S]*?)⟦\/\1⟧/g, (_, name: string, filter: string) =>
    isGiven(name) ? filter : "",
  );
}

/** Replaces the marks of a body's text: each parameter by what `rename` says, each scope mark by the import of `call`. */
export function fill(text: string, gathered: boolean, rename: (name: string) => string): string {
  return text
    .replaceAll("⟦+⟧", gathered ? "call, " : "")
    .replaceAll("⟦-⟧", gathered ? "call" : "")
    .replaceAll(/⟦(\w+)⟧/g, (_, name: string) => rename(name));
}
