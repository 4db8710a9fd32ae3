import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

/** Where objects stand that have no id of their own: `…` is the selection on them. */
const PLACES: Readonly<Record<string, string>> = {
  Reason: '{ seed(id: "x") { licensees(first: 1) { nodes { reasons { … } } } } }',
  Exclusion: '{ seed(id: "x") { excluded(first: 1) { nodes { exclusions { … } } } } }',
  Meta: "{ meta { … } }",
  Link: '{ seed(id: "x") { hubs(first: 1) { edges { … } } } }',
  SearchHitConnection: '{ search(text: "x") { … } }',
  SeedConnection: "{ seeds { … } }",
  DealConnection: "{ deals { … } }",
  NeedMet: '{ hub(id: "x") { needsMet { … } } }',
  ProgrammeFlow: '{ programme(id: "x") { flows { … } } }',
  PartnerStep: '{ seed(id: "x") { history { … } } }',
  PipelineOverlap: '{ organization(id: "x") { overlaps { … } } }',
  LicenceTable: '{ programme(id: "x") { licenceTable { … } } }',
  ConsultingEffect: '{ programme(id: "x") { consultingEffect { … } } }',
  OutcomeTotal: '{ outcomeTotal(metrics: ["x"]) { … } }',
  SeedRights: '{ seed(id: "x") { rights { … } } }',
  GrantedRight: '{ seed(id: "x") { rights { grants { … } } } }',
  RightsCell: '{ seed(id: "x") { rights { standing { cells { … } } } } }',
  RightsOwner: '{ seed(id: "x") { rights { owners { … } } } }',
  SeedGaps: '{ seed(id: "x") { gaps { … } } }',
  DimensionStanding: '{ seed(id: "x") { gaps { dimensions { … } } } }',
  GapPartners: '{ seed(id: "x") { gaps { partners { … } } } }',
  GapCloser: '{ seed(id: "x") { gaps { partners { companies { … } } } } }',
  GapClosed: '{ seed(id: "x") { gaps { partners { companies { closes { … } } } } } }',
  RouteStep: '{ routes(from: "x", to: "x") { steps { … } } }',
  LicenseeConnection: '{ seed(id: "x") { licensees { … } } }',
  SeedMatchConnection: '{ organization(id: "x") { seeds { … } } }',
  CounterfactualWay: '{ counterfactual(seed: "x") { ways { … } } }',
  SeedChange: '{ counterfactual(seed: "x") { ways { changes { … } } } }',
  WayToMarket: '{ seed(id: "x") { waysToMarket { … } } }',
  Desk: '{ desk(hub: "x") { … } }',
  DeskCall: '{ desk(hub: "x") { calls { … } } }',
  DeskCover: '{ desk(hub: "x") { calls { covers { … } } } }',
  AskedOften: '{ desk(hub: "x") { overAsked { … } } }',
  NewTaker: '{ desk(hub: "x") { newTakers { … } } }',
  MatchWarning: '{ seed(id: "x") { matchWarnings { … } } }',
  TimeToLicence: "{ timeToLicence { … } }",
  NameAnswer: '{ resolve(names: ["x"]) { … } }',
  NameCandidate: '{ resolve(names: ["x"]) { candidates { … } } }',
  PartnerReason: '{ seed(id: "x") { partners(first: 1) { nodes { reasons { … } } } } }',
  Record: '{ seed(id: "x") { … } }',
};

/** Where a coordinate stands in an operation: `…` is the selection. Those that stand in the same place can be asked together. */
export function placeOf(coordinate: string): string {
  const [typeName = ""] = coordinate.split(".");
  if (typeName === "Query") return `{ … } # ${coordinate}`;
  return PLACES[typeName] ?? `{ node(id: "x") { ... on ${typeName} { … } } }`;
}

/** The smallest operation that asks these coordinates of one place: every argument, and one leaf of what each gives. */
export function smallestOperation(schema: GraphQLSchema, coordinates: readonly string[]): string {
  const selections = coordinates.map((coordinate, at) => `each${at}: ${selectionOf(schema, coordinate)}`);
  return placeOf(coordinates[0] ?? "").replace("…", selections.join(" "));
}

function selectionOf(schema: GraphQLSchema, coordinate: string): string {
  const [typeName = "", fieldName = ""] = coordinate.split(".");
  const type = schema.getType(typeName);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new Error(`The schema has no ${coordinate}.`);
  return `${fieldName}${argumentsOf(field)}${leavesOf(schema, field)}`;
}

/** Every argument that decides which rows there are, so that every filter stands in the statement. */
function argumentsOf(field: GraphQLField<unknown, unknown>): string {
  const wanted = field.args.filter(
    ({ name }) => !["last", "before", "after", "asOf", "order", "weights", "off"].includes(name),
  );
  const given = wanted.map((argument) => `${argument.name}: ${literalOf(argument)}`);
  return given.length > 0 ? `(${given.join(", ")})` : "";
}

function literalOf({ name, type }: GraphQLArgument): string {
  const bare = isNonNullType(type) ? type.ofType : type;
  const named = getNamedType(type);
  const single = isEnumType(named)
    ? (named.getValues()[0]?.name ?? "")
    : ({ Int: "2", Boolean: "true", Float: "1.0", Date: '"2019-03-31"' }[named.name] ??
      { territory: '"JP"', enumerations: '"Phase"' }[name] ??
      '"x"');
  return isListType(bare) ? `[${single}]` : single;
}

function leavesOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return "";
  if (type.name.endsWith("Connection") && isObjectType(type)) {
    const node = getNamedType(type.getFields().nodes?.type);
    return ` { totalCount nodes { ${leafOf(schema, node?.name ?? "")} } }`;
  }
  return ` { ${leafOf(schema, type.name)} }`;
}

function leafOf(schema: GraphQLSchema, typeName: string): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return "__typename";
  const leaf = Object.values(type.getFields()).find((each) => !isCompositeType(getNamedType(each.type)));
  return leaf?.name ?? "__typename";
}
