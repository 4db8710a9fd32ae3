import { type ASTNode, GraphQLError } from "graphql";

/** The error of what a caller gave wrongly, in both languages; `node` is where it stands in the question. */
export function badInput(message: string, messageJa: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(message, { nodes: node, extensions: { code: "BAD_USER_INPUT", messageJa } });
}
