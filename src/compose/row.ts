import { type FieldNode, type GraphQLObjectType, getNamedType, isCompositeType, isObjectType } from "graphql";
import { handleOf, type NamedColumns } from "./columns.ts";
import type { Draft } from "./draft.ts";
import { composeValue } from "./object.ts";
import type { Fragment, Handle } from "./value.ts";

/** The rows of a page and what is selected on them. */
export interface RowSelection {
  readonly call: number;
  readonly type: GraphQLObjectType;
  readonly edges: readonly FieldNode[];
  readonly nodes: readonly FieldNode[];
}

/** One row twice, as an edge and as a node, each with what is selected on it. */
export function composeRow(draft: Draft, page: RowSelection, columns: NamedColumns) {
  const edgeType = getNamedType(definitionIn(page.type, "edges"));
  if (!isObjectType(edgeType)) throw new Error(`${page.type.name}.edges is no object.`);
  const nodeType = getNamedType(definitionIn(edgeType, "node"));
  if (!isCompositeType(nodeType)) throw new Error(`${edgeType.name}.node is no object.`);
  const node = handleOf(draft, nodeType.name, columns);
  const list = page.call;
  const direct = page.nodes.length > 0 ? composeValue(draft, nodeType, page.nodes, { handle: node, list }) : null;
  const edge = page.edges.length > 0 ? composeEdge(draft, { edgeType, nodes: page.edges, node, columns, list }) : null;
  return {
    before: [edge?.before, direct?.before].filter(Boolean).join(" "),
    edgeExpression: edge?.expression ?? null,
    nodeExpression: direct?.expression ?? null,
    edge: edge?.shape ?? null,
    node: direct?.shape ?? null,
  };
}

interface Edge {
  readonly edgeType: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly node: Handle;
  readonly columns: NamedColumns;
  readonly list: number;
}

/** An edge is a row whose column `node` is the value and whose other columns (or its link) are its fields. */
function composeEdge(draft: Draft, { edgeType, nodes, node, columns, list }: Edge): Fragment {
  const { variables } = columns;
  const handle =
    node.kind === "node"
      ? { kind: "row" as const, columns: { ...variables, node: node.variable } }
      : { kind: "row" as const, columns: variables, self: "node" };
  return composeValue(draft, edgeType, nodes, { handle, list });
}

function definitionIn(type: GraphQLObjectType, name: string) {
  const field = type.getFields()[name];
  if (!field) throw new Error(`${type.name} has no field "${name}".`);
  return field.type;
}
