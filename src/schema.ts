import {
  buildASTSchema,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  parse,
} from "graphql";
import type { House } from "./compose/draft.ts";
import type { Context } from "./context.ts";
import { bodies } from "./gen/bodies.ts";
import { typeDefinitions } from "./gen/schema.ts";
import { computed } from "./resolvers.ts";
import { resolveRoot } from "./root.ts";
import { scalars } from "./scalars.ts";
import { SEVERAL_STEPS } from "./several-steps.ts";

/** The schema with everything that answers it; a profile hands in the same bodies with marked variables. */
export function createSchema(answering: House["bodies"] = bodies): GraphQLSchema {
  const schema = buildASTSchema(parse(typeDefinitions), { assumeValidSDL: true });
  const house: House = { schema, bodies: answering, computed };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name in scalars) Object.assign(type, scalars[type.name]);
    if (isObjectType(type) && !type.name.startsWith("__")) attach(house, type);
  }
  return schema;
}

/** Root fields ask the graph; computed fields run code; what a selection or arguments make different is found under its response key. */
function attach(house: House, type: GraphQLObjectType): void {
  const isConnection = type.name.endsWith("Connection");
  const owners = [type.name, ...type.getInterfaces().map((each) => each.name)];
  for (const field of Object.values(type.getFields())) {
    const code = owners.map((owner) => computed[`${owner}.${field.name}`]).find(Boolean);
    const byKey = field.args.length > 0 || isCompositeType(getNamedType(field.type));
    const steps = SEVERAL_STEPS.get(`${type.name}.${field.name}`);
    if (steps) field.resolve = steps(house);
    else if (type.name === "Query") field.resolve = resolveRoot(house);
    else if (code) field.resolve = code.resolve;
    else if (byKey && !isConnection) field.resolve = underResponseKey;
  }
}

const underResponseKey: GraphQLFieldResolver<Record<string, unknown>, Context> = (source, _args, _context, info) =>
  source[`@${info.path.key}`];
