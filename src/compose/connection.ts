import { type FieldNode, type GraphQLObjectType, getArgumentValues, getNamedType, isObjectType } from "graphql";
import type { Key } from "./body.ts";
import { bindParent, importsOf, nameColumns } from "./columns.ts";
import { beyond } from "./cursor.ts";
import { type Draft, refusal } from "./draft.ts";
import type { BodyField } from "./field.ts";
import { composeRow } from "./row.ts";
import { selectedFields } from "./selection.ts";
import { type Fragment, LEAF } from "./value.ts";

/** Composes a Relay connection: the page, and the total only when it is asked for. */
export function composeConnection(draft: Draft, field: BodyField): Fragment {
  const type = getNamedType(field.definition.type);
  if (!isObjectType(type)) throw new Error(`${type.name} is no connection.`);
  const order = chosenOrder(draft, field);
  const call = draft.call({
    coordinate: field.body.coordinate,
    definition: field.definition,
    node: field.nodes[0],
    parameters: field.body.parameters,
    gives: "page",
    repeatedBy: field.scope.list,
    order: order.keys,
  });
  const wanted = wantedParts(draft, type, field.nodes);
  const total = wanted.total ? composeTotal(draft, field, call) : null;
  const page = wanted.page ? composePage(draft, field, { call, order: order.keys, type, ...wanted }) : null;
  const parts = [page?.expression ?? "null", total?.expression ?? "null"];
  return {
    before: [page?.before, total?.before].filter(Boolean).join(" "),
    expression: `[${parts.join(", ")}]`,
    shape: {
      kind: "connection",
      call,
      coordinate: field.body.coordinate,
      order: order.name,
      edge: page?.edge ?? null,
      node: page?.node ?? null,
    },
  };
}

/** The body's own order, or the one that the argument `order` names. */
function chosenOrder(draft: Draft, field: BodyField): { name: string; keys: readonly Key[] } {
  const { body, definition } = field;
  if (!definition.args.some((argument) => argument.name === "order")) return { name: "", keys: body.order };
  const name = String(getArgumentValues(definition, field.nodes[0], draft.document.variables).order);
  return { name, keys: body.orders[name] ?? body.order };
}

interface Wanted {
  readonly edges: readonly FieldNode[];
  readonly nodes: readonly FieldNode[];
  readonly page: boolean;
  readonly total: boolean;
}

/** Which parts of the connection are selected, under any alias. */
function wantedParts(draft: Draft, type: GraphQLObjectType, nodes: readonly FieldNode[]): Wanted {
  const keys = [...selectedFields(draft.document, type, nodes).values()];
  const all = keys.flat();
  const called = (name: string): FieldNode[] => {
    const [only = [], ...others] = keys.filter(([node]) => node?.name.value === name);
    if (others[0]?.[0])
      throw refusal(
        `"${name}" of one list stands here under two aliases. Select it once, or alias the list itself.`,
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
  };
}

function composeTotal(draft: Draft, field: BodyField, call: number): Fragment {
  const result = draft.name();
  const parts = [
    draft.open(importsOf(field.scope.handle), field.nodes[0]),
    bindParent(field),
    draft.fill(field.body.core, call),
    `RETURN count(*) AS ${result} }`,
  ];
  return { before: parts.filter(Boolean).join(" "), expression: result, shape: LEAF };
}

interface Page extends Wanted {
  readonly call: number;
  readonly order: readonly Key[];
  readonly type: GraphQLObjectType;
}

/** The rows of a page, each `[keys, edge, node]`: sorted and cut before anything else is read of them. */
function composePage(draft: Draft, field: BodyField, page: Page) {
  const { body, scope, nodes } = field;
  const { call } = page;
  const keys = page.order.map((key) => ({ ...key, expression: draft.fill(key.expression, call) }));
  const backward = isGiven(draft, field, "last");
  const conditions = ["after", "before"]
    .filter((name) => isGiven(draft, field, name))
    .map((name) =>
      beyond(
        keys,
        keys.map((_, index) => draft.place(call, `${name}${index}`)),
        name === "after",
      ),
    );
  const sorted = keys.map((key) => `${key.expression}${key.descending !== backward ? " DESC" : ""}`).join(", ");
  const columns = nameColumns(draft, body, call);
  const keyNames = keys.map((key) => ({ name: draft.name(), expression: key.expression }));
  const row = composeRow(draft, page, columns);
  const result = draft.name();
  const before = [
    draft.open(importsOf(scope.handle), nodes[0]),
    bindParent(field),
    draft.fill(body.core, call),
    conditions.length > 0 ? `WITH * WHERE ${conditions.join(" AND ")}` : "",
    `WITH * ORDER BY ${sorted} LIMIT ${draft.limit(call)}`,
    `WITH ${[columns.text, ...keyNames.map((key) => `${key.expression} AS ${key.name}`)].join(", ")}`,
    row.before,
    `RETURN collect([[${keyNames.map((key) => key.name).join(", ")}], ${row.expression}]) AS ${result} }`,
  ];
  return { before: before.filter(Boolean).join(" "), expression: result, edge: row.edge, node: row.node };
}

/** Whether a paging argument is given and not null; the plan's key holds this, so variables may decide it. */
function isGiven(draft: Draft, field: BodyField, name: string): boolean {
  const values = getArgumentValues(field.definition, field.nodes[0], draft.document.variables);
  return values[name] !== null && values[name] !== undefined;
}
