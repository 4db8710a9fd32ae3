import { type FieldNode, type GraphQLCompositeType, isObjectType } from "graphql";
import type { Draft, Mark } from "./draft.ts";
import { composeObject } from "./object.ts";
import type { Shape } from "./plan.ts";
import type { Fragment, Scope } from "./value.ts";

/** The types whose objects are read alike, and how the first of them is read. */
interface Branch {
  readonly types: string[];
  readonly value: Fragment;
}

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
  const branches = new Map<string, Branch>();
  for (const possible of draft.house.schema.getPossibleTypes(type)) {
    const mark = draft.mark();
    const value = composeObject(draft, possible, nodes, scope);
    const reading = readingOf(draft, value, mark);
    const alike = branches.get(reading);
    if (alike) draft.takeBack(mark);
    if (alike) alike.types.push(possible.name);
    else branches.set(reading, { types: [possible.name], value });
  }
  const union = [...branches.values()].map((branch) => branchText(branch, variable, result));
  const [first] = nodes;
  const before = first ? `${draft.open([variable], first)} ${union.join(" UNION ALL ")} }` : "";
  return { before, expression: result, shape: { kind: "abstract", types: shapesOf([...branches.values()]) } };
}

/** What a branch reads; the same for two types when one text and one shape serve both, its own names and calls aside. */
function readingOf(draft: Draft, { before, expression, shape }: Fragment, mark: Mark): string {
  const text = `${before} ${expression}`.replaceAll(/_(\d+)(?!\w)/g, (name, number: string) =>
    Number(number) > mark.names ? `_+${Number(number) - mark.names}` : name,
  );
  const names = JSON.stringify({ ...shape, typeName: "" }, (key, value: unknown) =>
    key === "call" ? Number(value) - mark.calls : value,
  );
  const places = draft.calls.slice(mark.calls).map(({ definition, node }) => definition.args.length && node.loc?.start);
  return [text, names, places.join()].join("\n");
}

function branchText({ types, value }: Branch, variable: string, result: string): string {
  const labels = types.map((name) => `'${name}'`).join(", ");
  const own = `head([label IN labels(${variable}) WHERE label IN [${labels}]])`;
  const isOne = types.map((name) => `${variable}:${name}`).join(" OR ");
  return `WITH ${variable} WHERE ${isOne} ${value.before} RETURN [${own}, ${value.expression}] AS ${result}`;
}

/** The shape of each type: that of its branch, under its own name. */
function shapesOf(branches: readonly Branch[]): Record<string, Shape> {
  const shapes: Record<string, Shape> = {};
  for (const { types, value } of branches)
    for (const typeName of types)
      shapes[typeName] = value.shape.kind === "object" ? { ...value.shape, typeName } : value.shape;
  return shapes;
}
