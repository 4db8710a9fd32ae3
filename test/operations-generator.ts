import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { SEVERAL_STEPS } from "../src/several-steps.ts";
import type { Operation } from "./compare.ts";
import { chooseArguments, type Given } from "./operations-arguments.ts";
import type { Choices } from "./operations-choices.ts";
import type { Pool } from "./operations-pool.ts";
import { Variables } from "./operations-variables.ts";

type Field = GraphQLField<unknown, unknown>;

/** How many fields with a selection an operation may hold; planning costs about 10 ms for each. */
const SIZE = 9;
const DEPTH = 5;
/** In how many of a hundred cases a field may be chosen: rows are worth more than where they stand. */
const WEIGHTS: Readonly<Record<string, number>> = { pageInfo: 25, totalCount: 30, sources: 50 };
const FAVOURITES = ["seed", "organization", "nodes", "match", "seed", "organization", "hub", "seeds"];

/** Writes random, nearly always valid operations over the whole schema. */
export class OperationWriter {
  readonly #choices: Choices;
  readonly #schema: GraphQLSchema;
  readonly #pool: Pool;
  readonly #variables: Variables;
  readonly #fragments = new Map<string, { type: string; text: string }>();
  #left = SIZE;

  constructor(choices: Choices, schema: GraphQLSchema, pool: Pool) {
    this.#choices = choices;
    this.#schema = schema;
    this.#pool = pool;
    this.#variables = new Variables(choices);
  }

  /** Writes one operation; call it once. */
  write(): Operation {
    const roots = this.#times(1, 2, () => this.#root());
    const at = this.#choices.chance(20) ? this.#at() : "";
    const fragments = [...this.#fragments].map(([name, { type, text }]) => `fragment ${name} on ${type} ${text}`);
    const source = [`query Random${this.#variables.declarations()}${at} { ${roots} }`, ...fragments].join("\n");
    const viewer = this.#choices.chance(50) ? "demo-staff" : "public";
    return { source, variables: this.#variables.values, viewer };
  }

  #times(least: number, most: number, write: () => string): string {
    return Array.from({ length: least + this.#choices.number(most - least + 1) }, write).join(" ");
  }

  /** A root field, sometimes twice with other ids: such fields travel together. None of several steps: the naive executor cannot answer them. */
  #root(): string {
    const fields = Object.values(this.#schema.getQueryType()?.getFields() ?? {}).filter(
      ({ name }) => !SEVERAL_STEPS.has(`Query.${name}`),
    );
    const field = this.#choices.pick([...fields, ...fields.filter(({ name }) => FAVOURITES.includes(name))]);
    const given = chooseArguments(this.#choices, this.#pool, "Query", field);
    const named = getNamedType(field.type);
    const selection = isCompositeType(named) ? this.#selection(named, DEPTH) : "";
    const written = [this.#written(field, given, selection)];
    while (written.length < 3 && this.#choices.chance(30)) {
      const others = chooseArguments(this.#choices, this.#pool, "Query", field).filter(({ literal }) =>
        /:/.test(literal),
      );
      const ids = given.map((each) => others.find(({ name }) => name === each.name) ?? each);
      written.push(this.#written(field, ids, selection));
    }
    return written.join(" ");
  }

  #at(): string {
    const { args = [] } = this.#schema.getDirective("at") ?? {};
    const given = args.map(({ name, type }) => {
      const value = this.#choices.pick(["2016-01-01", "平成31年3月31日", "2024-06-01"]);
      return { name, type, value, literal: JSON.stringify(value) };
    });
    return ` @at${this.#variables.list(given.filter((_, index) => index === 0 || this.#choices.chance(60)))}`;
  }

  /** What is selected on a type: its own fields and fragments. */
  #selection(type: GraphQLNamedType, depth: number): string {
    const fragments = isAbstractType(type) ? 60 : 12;
    const part = (): string =>
      this.#choices.chance(fragments) ? this.#fragment(type, depth) : this.#field(type, depth, "together");
    return `{ ${this.#times(1, 4, part)} }`;
  }

  /** A field of the type; fields of different types that stand in one selection are kept apart by an alias. */
  #field(type: GraphQLNamedType, depth: number, place: "together" | "apart"): string {
    const field = this.#chooseField(type, depth);
    if (!field) return "__typename";
    const named = getNamedType(field.type);
    if (isCompositeType(named)) this.#left -= 1;
    const selection = isCompositeType(named) ? this.#selection(named, nextDepth(field, depth)) : "";
    const given = chooseArguments(this.#choices, this.#pool, type.name, field);
    const isBare = given.length === 0 && place === "together" && this.#choices.chance(isPart(field) ? 99 : 90);
    const one = isBare
      ? `${field.name}${this.#variables.directive()} ${selection}`
      : this.#written(field, given, selection);
    if (field.args.length === 0 || !this.#choices.chance(15)) return one;
    return `${one} ${this.#written(field, chooseArguments(this.#choices, this.#pool, type.name, field), selection)}`;
  }

  #chooseField(type: GraphQLNamedType, depth: number): Field | undefined {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const isDeep = this.#left > 0 && depth > 0 && this.#choices.chance(type.name.endsWith("Connection") ? 97 : 72);
    const from = isDeep
      ? fields.filter(({ name }) => this.#choices.chance(WEIGHTS[name] ?? 100))
      : fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    return from.length === 0 || this.#choices.chance(4) ? undefined : this.#choices.pick(from);
  }

  #written(field: Field, given: readonly Given[], selection: string): string {
    const text = `${field.name}${this.#variables.list(given)}${this.#variables.directive()} ${selection}`;
    return `${this.#variables.name("f")}: ${text}`;
  }

  /** A fragment on the type itself, on an interface it has, or on a type it may be: in place or by name. */
  #fragment(type: GraphQLNamedType, depth: number): string {
    const narrower = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [];
    const wider = isObjectType(type) ? type.getInterfaces() : [];
    const own = isObjectType(type) || isInterfaceType(type) ? [type] : [];
    const on = this.#choices.pick<GraphQLNamedType>([...own, ...wider, ...narrower, ...narrower]);
    const again = [...this.#fragments].find(([, fragment]) => fragment.type === on.name);
    if (again && this.#choices.chance(40)) return `...${again[0]}`;
    const place = isObjectType(type) && this.#choices.chance(50) ? "together" : "apart";
    const text = `{ ${this.#times(1, 2, () => this.#field(on, depth, place))} }`;
    if (!this.#choices.chance(35))
      return `... ${on === type && this.#choices.chance(50) ? "" : `on ${on.name} `}${text}`;
    const name = this.#variables.name("F");
    this.#fragments.set(name, { type: on.name, text });
    return `...${name}`;
  }
}

/** Edges and nodes of a list are no step deeper than the list. */
function nextDepth(field: Field, depth: number): number {
  return isPart(field) ? depth : depth - 1;
}

/** The parts of a list, which stand under one name only. */
function isPart(field: Field): boolean {
  return ["edges", "nodes", "node", "pageInfo"].includes(field.name);
}
