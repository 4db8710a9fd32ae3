import { type FieldNode, GraphQLError, type GraphQLField, type GraphQLSchema, getArgumentValues } from "graphql";
import { type Body, chooseFilters, fill, filterStep, splitFilters } from "./body.ts";
import type { FieldCall } from "./plan.ts";
import type { Document } from "./selection.ts";

/** What the composer knows besides the operation: the schema, the bodies, and the fields that code answers. */
export interface House {
  readonly schema: GraphQLSchema;
  readonly bodies: Readonly<Record<string, Body>>;
  /** Coordinates answered by code, with the stored fields or columns that the code reads. */
  readonly computed: Readonly<Record<string, { readonly needs: readonly string[] }>>;
}

/** Values that every body may use without an argument of that name. */
const OPERATION_PARAMETERS = new Set(["asOf", "knownAt", "viewer"]);

/** The most subqueries that one statement may hold, those inside the bodies too; planning takes about 10 ms for each. */
const MAXIMUM_SUBQUERIES = 160;

/** A point in the making of a statement. */
export interface Mark {
  readonly names: number;
  readonly calls: number;
  readonly subqueries: number;
}

/** A statement in the making: gives out names and keeps count. Two drafts of the same field give the same text. */
export class Draft {
  readonly house: House;
  readonly document: Document;
  readonly gathered: boolean;
  readonly calls: FieldCall[] = [];
  #names = 0;
  #subqueries = 0;

  constructor(house: House, document: Document, gathered: boolean) {
    this.house = house;
    this.document = document;
    this.gathered = gathered;
  }

  /** A variable that is unique in the statement. */
  name(): string {
    this.#names += 1;
    return `_${this.#names}`;
  }

  /** Registers a field that takes parameters; returns its number. */
  call(call: FieldCall): number {
    this.calls.push(call);
    return this.calls.length - 1;
  }

  /** How far the draft has come, for `takeBack`. */
  mark(): Mark {
    return { names: this.#names, calls: this.calls.length, subqueries: this.#subqueries };
  }

  /** Forgets the calls and subqueries since the mark: what they wrote is not used. */
  takeBack(mark: Mark): void {
    this.calls.length = mark.calls;
    this.#subqueries = mark.subqueries;
  }

  /** Where the value of a call's parameter stands. */
  place(call: number, parameter: string): string {
    return `${this.gathered ? "call" : "$in"}._${call}_${parameter}`;
  }

  /** Where a limit stands: LIMIT takes no variable, so gathered calls share it. */
  limit(call: number): string {
    return `$in._${call}_limit`;
  }

  /**
   * A body's text with its parameters where this call has them; a date that the caller leaves out is the operation's. What
   * narrows its rows may stand before filters that walk: an index answers it.
   */
  fill(text: string, call: number, narrowing = ""): string {
    const field = this.calls[call];
    const given = field ? getArgumentValues(field.definition, field.node, this.document.variables) : {};
    const isGiven = (name: string): boolean => (given[name] ?? null) !== null;
    const { before, filters } = splitFilters(text);
    const asked = chooseFilters(filters, isGiven);
    const step = filterStep(asked);
    const start = chooseFilters(before, isGiven);
    const chosen = [step === undefined ? `${start}${asked}` : start, narrowing, step].filter(Boolean).join(" ");
    this.#subqueries += chosen.match(/\bCALL \(|\bUNION\b/g)?.length ?? 0;
    return fill(chosen, this.gathered, (name) =>
      OPERATION_PARAMETERS.has(name) && !isGiven(name)
        ? `${this.gathered ? "call" : "$in"}.${name}`
        : this.place(call, name),
    );
  }

  /** Opens a subquery that sees these variables. */
  open(variables: readonly string[], field: FieldNode): string {
    this.#subqueries += 1;
    if (this.#subqueries > MAXIMUM_SUBQUERIES)
      throw refusal(
        `The selection up to "${field.name.value}" needs more than ${MAXIMUM_SUBQUERIES} subqueries. Select fewer fields, or ask in several operations.`,
        `「${field.name.value}」までに必要な部分問い合わせが${MAXIMUM_SUBQUERIES}を超えます。選ぶ項目を減らすか、問い合わせを分けてください。`,
        field,
      );
    return `CALL (${[...(this.gathered ? ["call"] : []), ...variables].join(", ")}) {`;
  }
}

/** An operation that is valid but is not run, in both languages, with the field that makes it so. */
export function refusal(message: string, messageJa: string, field: FieldNode): GraphQLError {
  return new GraphQLError(message, { nodes: [field], extensions: { code: "TOO_EXPENSIVE", messageJa } });
}

/** A field's definition; the executor has validated the document, so a miss is our own mistake. */
export function definitionOf(
  type: { name: string; getFields(): Record<string, GraphQLField<unknown, unknown>> },
  field: FieldNode,
): GraphQLField<unknown, unknown> {
  const definition = type.getFields()[field.name.value];
  if (!definition) throw new Error(`${type.name} has no field "${field.name.value}".`);
  return definition;
}
