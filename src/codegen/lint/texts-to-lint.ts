import { type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from "graphql";
import { variableOf } from "../../compose/body.ts";
import type { Statement } from "../model/writes.ts";
import { FILTERS } from "../ways.ts";
import type { LintText } from "./lint-text.ts";
import { standIns } from "./stand-ins.ts";

/** Expressions that bodies take in, with what they see. */
const EXPRESSIONS: Readonly<Record<string, string>> = {
  current: "MATCH ()-[link:SUPPORTS]->() RETURN",
  visible: "MATCH (node:Entity) RETURN",
  "match/score": "WITH [] AS known RETURN",
  "match/coverage": "WITH [] AS known RETURN",
  "match/reasons": "WITH [] AS known RETURN",
  "jobs/provenance": "WITH [] AS parts RETURN",
};

/** What a signal or figure of the fitted profile sees: the run, and where it has placed the study. */
const PARTNER_GIVEN = "MATCH (run:PartnerRun) WITH run, $placed AS placed";

/** What stands in an expression for a half that several share. */
const HALVES = /\b\w+Of(?:Seed|Company)\b/g;

/** A file as the whole statements that the lint can read. */
export function textsOf({ name, text }: Statement, schema: GraphQLSchema): LintText[] {
  const file = `cypher/${name}.cypher`;
  const one = { file, text, given: "", rest: "", answers: false };
  const expression = EXPRESSIONS[name];
  if (expression !== undefined) return [{ ...one, given: expression, rest: " AS value" }];
  if (name.startsWith("match/signals/partner/")) return [{ ...one, given: PARTNER_GIVEN, answers: true }];
  if (name.startsWith("match/fits/partner/")) return [{ ...one, given: `${PARTNER_GIVEN} RETURN`, rest: " AS value" }];
  if (/^(match\/signals|export)\/|^analyse\/ties$/.test(name)) return [{ ...one, answers: true }];
  if (/^(import|jobs|checks|analyse)\/|^constraints$/.test(name)) return [one];
  if (name === "match/exposure")
    return [{ ...one, given: "MATCH (seed:Seed) MATCH (company:Company) WITH seed, company", answers: true }];
  if (name.startsWith("match/")) return [matchText(one, name)];
  const [typeName = "", , beside] = name.split(".");
  const row = givenRow(typeName, name, schema);
  if (beside === FILTERS) return [{ ...one, given: `${row} WHERE`, rest: " RETURN 1 AS one", answers: true }];
  if (beside && !/^MATCH\b/m.test(text)) return [{ ...one, given: `${row} RETURN 1 AS one` }];
  return [{ ...one, text: standIns(text), given: givenParent(typeName, schema), answers: true }];
}

/** What one end alone says sees that end; what both together say is an expression over the pair and both halves. */
function matchText(one: LintText, name: string): LintText {
  if (name.endsWith(".seed")) return { ...one, given: "MATCH (seed:Seed)", answers: true };
  if (name.endsWith(".company")) return { ...one, given: "MATCH (company:Company)", answers: true };
  const halves = new Set(["ofSeed", "ofCompany", ...[...one.text.matchAll(HALVES)].map(([word]) => word)]);
  const named = [...halves, "known"].map((word) => `$half AS ${word}`).join(", ");
  const given = `MATCH (seed:Seed) MATCH (company:Company) WITH seed, company, ${named} RETURN`;
  return { ...one, given, rest: " AS value" };
}

/** What a body sees of its parent. */
function givenParent(typeName: string, schema: GraphQLSchema): string {
  const variable = variableOf(typeName);
  if (typeName.endsWith("Connection")) return givenRows(typeName, schema);
  if (typeName === "Query") return "";
  if (typeName === "Link") return "MATCH ()-[link]->()";
  const type = schema.getType(typeName);
  if (isInterfaceType(type)) return `MATCH (${variable}:Entity)`;
  const isNode = isObjectType(type) && type.getInterfaces().some((each) => each.name === "Node");
  return isNode ? `MATCH (${variable}:${typeName})` : `WITH $parent AS ${variable}`;
}

/** What the summary of a list sees: the rows of the list, nodes or columns. */
function givenRows(typeName: string, schema: GraphQLSchema): string {
  const type = schema.getType(typeName);
  const node = isObjectType(type) ? getNamedType(type.getFields().nodes?.type) : undefined;
  if (!isObjectType(node)) return "";
  if (node.getInterfaces().some((each) => each.name === "Node")) return `MATCH (${variableOf(node.name)}:${node.name})`;
  return `WITH ${Object.keys(node.getFields())
    .map((name) => `$row AS ${name}`)
    .join(", ")}`;
}

/** What an order to choose sees: the rows of its list. */
function givenRow(typeName: string, name: string, schema: GraphQLSchema): string {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[name.split(".")[1] ?? ""] : undefined;
  const list = getNamedType(field?.type);
  const node = isObjectType(list) ? String(getNamedType(list.getFields().nodes?.type)) : "";
  return `MATCH ${typeName === "Query" ? "" : "()-[link]->"}(${variableOf(node)}:${node})`;
}
