import { type GraphQLInputType, GraphQLSkipDirective, isNonNullType } from "graphql";
import type { Given } from "./operations-arguments.ts";
import type { Choices } from "./operations-choices.ts";

/** The names and variables of an operation in the making. */
export class Variables {
  readonly values: Record<string, unknown> = {};
  readonly #choices: Choices;
  readonly #declared: string[] = [];
  #names = 0;

  constructor(choices: Choices) {
    this.#choices = choices;
  }

  /** A name that the operation has not used yet. */
  name(start: string): string {
    this.#names += 1;
    return `${start}${this.#names}`;
  }

  /** `($v1: Int, …)`, or nothing. */
  declarations(): string {
    return this.#declared.length > 0 ? `(${this.#declared.join(", ")})` : "";
  }

  /** `(first: 3, after: $v1)`, or nothing. */
  list(given: readonly Given[]): string {
    return given.length > 0 ? `(${given.map((each) => `${each.name}: ${this.#value(each)}`).join(", ")})` : "";
  }

  /** `@skip` or `@include`, now and then. */
  directive(): string {
    if (!this.#choices.chance(8)) return "";
    const word = this.#choices.pick(["skip", "include"]);
    const value = this.#choices.chance(50);
    const [argument] = GraphQLSkipDirective.args;
    if (!argument) throw new Error("@skip has no argument.");
    return ` @${word}(if: ${this.#value({ name: "if", type: argument.type, literal: String(value), value })})`;
  }

  /** An argument's value in place, or as a variable: given, left out where there is a default, null where null is allowed. */
  #value({ type, literal, value }: Pick<Given, "type" | "literal" | "value" | "name">): string {
    if (!this.#choices.chance(25)) return literal;
    const variable = this.name("v");
    const way = this.#choices.pick(waysOf(type));
    this.#declared.push(`$${variable}: ${type}${way === "default" ? ` = ${literal}` : ""}`);
    if (way === "given") this.values[variable] = value;
    if (way === "null") this.values[variable] = null;
    return `$${variable}`;
  }
}

/** How a variable of this type may get its value. */
function waysOf(type: GraphQLInputType): readonly string[] {
  return isNonNullType(type) ? ["given"] : ["given", "given", "default", "null", "left out"];
}
