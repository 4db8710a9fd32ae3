import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
} from "graphql";

/** The parts of an operation that decide which fields are selected. */
export interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fields selected on an object of this type, by response key; nodes with the same key are merged, as GraphQL does. */
export function selectedFields(
  document: Document,
  type: GraphQLObjectType,
  parents: readonly FieldNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  for (const parent of parents) collect(document, type, parent.selectionSet?.selections ?? [], fields);
  return fields;
}

function collect(
  document: Document,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  fields: Map<string, FieldNode[]>,
): void {
  for (const selection of selections) {
    if (!isIncluded(document, selection)) continue;
    if (selection.kind === "Field") {
      const key = selection.alias?.value ?? selection.name.value;
      fields.set(key, [...(fields.get(key) ?? []), selection]);
      continue;
    }
    const fragment = selection.kind === "InlineFragment" ? selection : document.fragments[selection.name.value];
    if (fragment && appliesTo(document.schema, fragment.typeCondition?.name.value, type))
      collect(document, type, fragment.selectionSet.selections, fields);
  }
}

function isIncluded(document: Document, selection: SelectionNode): boolean {
  const { variables } = document;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.if !== true && include?.if !== false;
}

function appliesTo(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}

/** Whether a field of this name is selected anywhere below the nodes, in fragments too. */
export function mentions(document: Document, nodes: readonly SelectionNode[], name: string): boolean {
  return nodes.some((node) => {
    if (node.kind === "FragmentSpread") {
      const fragment = document.fragments[node.name.value];
      return fragment !== undefined && mentions(document, fragment.selectionSet.selections, name);
    }
    if (node.kind === "Field" && node.name.value === name) return true;
    return mentions(document, node.selectionSet?.selections ?? [], name);
  });
}
