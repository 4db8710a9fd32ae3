import type { FieldNode, GraphQLObjectType } from "graphql";
import { Draft, definitionOf, type House } from "./draft.ts";
import { composeField } from "./field.ts";
import type { Plan, Statement } from "./plan.ts";
import type { Document } from "./selection.ts";

/** A root field of an operation: its nodes (merged by response key) and the document around it. */
export interface RootField {
  readonly parent: GraphQLObjectType;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly document: Document;
}

/** Composes a root field into one statement. Pure: the same field of the same document gives the same text. */
export function compose(house: House, root: RootField): Plan {
  const single = composeOnce(house, root, false);
  const gathered = composeOnce(house, root, true);
  const [first] = root.nodes;
  return {
    coordinate: `${root.parent.name}.${first.name.value}`,
    // A level less, for the database reads every part of a statement once for each level around it before it plans.
    statement: statementOf(`${single.alone ?? `${single.before} RETURN ${single.expression}`} AS answer`),
    gathered: statementOf(
      `UNWIND range(0, size($in.calls) - 1) AS position WITH position, $in.calls[position] AS call ` +
        `${gathered.before} RETURN ${gathered.expression} AS answer ORDER BY position`,
    ),
    calls: single.calls,
    shape: single.shape,
  };
}

/**
 * A statement for both kinds of question. Where the two days are one, a link holds on it and is believed by it exactly when
 * the later of its beginnings is not after that day and the earlier of its ends is: two properties to read instead of four.
 * A field that has a day of its own in an argument keeps asking for both.
 */
function statementOf(onTwoDays: string): Statement {
  const onOneDay = onTwoDays.replaceAll(
    /(\w+)\.from <= (\$in|call)\.asOf AND \1\.to > \2\.asOf AND \1\.known <= \2\.knownAt AND \1\.retracted > \2\.knownAt\b/g,
    "$1.begins <= $2.asOf AND $1.ends > $2.asOf",
  );
  return { onTwoDays, onOneDay };
}

function composeOnce(house: House, root: RootField, gathered: boolean) {
  const draft = new Draft(house, root.document, gathered);
  const [first] = root.nodes;
  const definition = definitionOf(root.parent, first);
  const scope = { handle: { kind: "row" as const, columns: {} }, list: null };
  const fragment = composeField(draft, { type: root.parent, definition, nodes: root.nodes, scope });
  return { ...fragment, calls: draft.calls };
}
