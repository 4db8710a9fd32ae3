import { type FieldNode, type GraphQLObjectType, getNamedType, isObjectType } from "graphql";
import { type Draft, refusal } from "./draft.ts";
import { selectedFields } from "./selection.ts";

/** Which parts of a connection are selected, and by which nodes. */
export interface Wanted {
  readonly edges: readonly FieldNode[];
  readonly nodes: readonly FieldNode[];
  readonly page: boolean;
  readonly total: boolean;
  /** Whether a cursor is selected anywhere; without one the rows need not carry their keys. */
  readonly cursors: boolean;
  /** Fields that sum up the whole list, by name. */
  readonly summaries: readonly (readonly [string, readonly [FieldNode, ...FieldNode[]]])[];
}

/** The parts that every connection has; what else one has sums up its list. */
const PARTS = new Set(["edges", "nodes", "pageInfo", "totalCount", "__typename"]);

/** Which parts of the connection are selected, under any alias. */
export function wantedParts(draft: Draft, type: GraphQLObjectType, nodes: readonly FieldNode[]): Wanted {
  const keys = [...selectedFields(draft.document, type, nodes).values()];
  const all = keys.flat();
  const called = (name: string): FieldNode[] => {
    const [only = [], ...others] = keys.filter(([node]) => node?.name.value === name);
    if (others[0]?.[0])
      throw refusal(
        `"${name}" of one list stands here under two aliases. Select it once, or alias the list itself.`,
        `一つのリストの「${name}」が二つの別名で選ばれています。一度だけ選ぶか、リスト自体に別名を付けてください。`,
        others[0][0],
      );
    return only;
  };
  const page = all.some((node) => ["edges", "nodes", "pageInfo"].includes(node.name.value));
  return {
    edges: called("edges"),
    nodes: called("nodes"),
    page,
    total: all.some((node) => node.name.value === "totalCount"),
    summaries: [...new Set(all.map((node) => node.name.value))].flatMap((name) => {
      const [first, ...others] = PARTS.has(name) ? [] : called(name);
      return first ? [[name, [first, ...others]] as const] : [];
    }),
    cursors: ["edges", "pageInfo"].some((name) => selectsCursor(draft, type, name, all)),
  };
}

/** Whether a cursor is selected on the edges or the page's own description. */
function selectsCursor(draft: Draft, type: GraphQLObjectType, name: string, nodes: readonly FieldNode[]): boolean {
  const inner = getNamedType(type.getFields()[name]?.type);
  if (!isObjectType(inner)) return false;
  const selected = selectedFields(
    draft.document,
    inner,
    nodes.filter((node) => node.name.value === name),
  );
  return [...selected.values()].some(([first]) => /cursor$/i.test(first?.name.value ?? ""));
}
