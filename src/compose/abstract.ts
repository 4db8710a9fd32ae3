import { type FieldNode, type GraphQLCompositeType, isObjectType } from "graphql";
import type { Draft } from "./draft.ts";
import { composeObject } from "./object.ts";
import type { Shape } from "./plan.ts";
import type { Fragment, Scope } from "./value.ts";

/** An interface or union: one branch a type, branches that read the same joined into one. */
export function composeAbstract(
  draft: Draft,
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  scope: Scope,
): Fragment {
  if (isObjectType(type) || scope.handle.kind !== "node") throw new Error(`${type.name}: expected a node.`);
  const { variable } = scope.handle;
  const result = draft.name();
  const types: Record<string, Shape> = {};
  const branches = new Map<string, string[]>();
  for (const possible of draft.house.schema.getPossibleTypes(type)) {
    const value = composeObject(draft, possible, nodes, scope);
    types[possible.name] = value.shape;
    const text = `${value.before} RETURN [head([label IN labels(${variable}) WHERE label IN ⟨labels⟩]), ${value.expression}] AS ${result}`;
    branches.set(text, [...(branches.get(text) ?? []), possible.name]);
  }
  const union = [...branches].map(([text, names]) => {
    const labels = `[${names.map((name) => `'${name}'`).join(", ")}]`;
    return `WITH ${variable} WHERE ${names.map((name) => `${variable}:${name}`).join(" OR ")} ${text.replace("⟨labels⟩", labels)}`;
  });
  const [first] = nodes;
  const before = first ? `${draft.open([variable], first)} ${union.join(" UNION ALL ")} }` : "";
  return { before, expression: result, shape: { kind: "abstract", types } };
}
