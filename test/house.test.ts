import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import {
  buildASTSchema,
  type GraphQLArgument,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  Kind,
  parse,
} from "graphql";
import { schemaText } from "../src/codegen/schema-text.ts";
import { projectFiles } from "./house-files.ts";
import { importProblems } from "./house-imports.ts";
import { isShownIn, shownQuestions } from "./shown-answers.ts";
import { startServer, type TestServer } from "./start.ts";

const ROOT = join(import.meta.dirname, "..");
const MOST_LINES = 150;

let server: TestServer;
before(async () => {
  // A first answer includes the planning, which takes long on a busy machine.
  server = await startServer({ deadline: 60_000 });
});
after(() => server.close());

test("code files have at most 150 lines", () => {
  const files = projectFiles(".ts", ".tsx", ".java", ".cypher");
  assert.ok(files.length > 200, "the files are found");
  const long = files.map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }));
  assert.deepEqual(
    long.filter(({ lines }) => lines > MOST_LINES),
    [],
  );
});

test("generated code is not any", () => {
  for (const path of ["src/gen/types.ts", "src/gen/bodies.ts", "test/gen/operations.ts"])
    assert.doesNotMatch(readFileSync(join(ROOT, path), "utf8"), /[:<(,|] *any\b *[,>[\]|;)=]/, path);
});

test("files import only what their place allows", () => {
  assert.deepEqual(importProblems(projectFiles(".ts")), []);
});

test("an import out of place is named with the reason", () => {
  const file = {
    path: "src/compose/wrong.ts",
    text: 'import { readFileSync } from "node:fs";\nimport neo4j from "neo4j-driver";\n',
  };
  const problems = importProblems([file]).join("\n");
  assert.match(problems, /src\/compose\/wrong\.ts imports node:fs: the composer is pure/);
  assert.match(problems, /imports neo4j-driver: there is one door to Neo4j/);
});

test("no name says util, helper, manager, service or common", () => {
  const files = projectFiles(".ts", ".tsx", ".cypher", ".graphql", ".java");
  const vague = files.filter(({ path }) =>
    /(^|[/.-])(utils?|helpers?|managers?|services?|common|misc)([/.-]|$)/i.test(path),
  );
  assert.deepEqual(
    vague.map(({ path }) => path),
    [],
  );
});

test("every type, field, argument and value of the API is described", () => {
  const schema = buildASTSchema(parse(schemaText(join(ROOT, "schema"))));
  const missing = describedParts(schema).filter(({ description }) => !description || description.length < 4);
  assert.deepEqual(
    missing.map(({ name }) => name),
    [],
  );
});

function describedParts(schema: GraphQLSchema): { name: string; description?: string | null }[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
  );
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  const parts = types.flatMap((type) => {
    const fields =
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const values = isEnumType(type) ? type.getValues() : [];
    const inner = [...fields, ...values].flatMap((part) => {
      const given: readonly GraphQLArgument[] = "args" in part ? part.args : [];
      return [part, ...given.map((each) => ({ ...each, name: `${part.name}(${each.name})` }))];
    });
    return [type, ...inner.map(({ name, description }) => ({ name: `${type.name}.${name}`, description }))];
  });
  return [...parts, ...directives, ...directives.flatMap((directive) => directive.args)];
}

test("a file of schema/ with a capital is the type of its name, and defines no other", () => {
  for (const { path, text } of projectFiles(".graphql").filter((file) => /^schema\/[A-Z]/.test(file.path))) {
    const types = parse(text).definitions.flatMap((each) =>
      "name" in each && each.kind !== Kind.FRAGMENT_DEFINITION ? [each.name?.value] : [],
    );
    assert.deepEqual(types, [path.replace(/^schema\/|\.graphql$/g, "")]);
  }
});

test("every question in README and docs is answered, and what is shown of the answer is in it", async () => {
  for (const { path, query, variables, shown } of shownQuestions()) {
    const answer = await server.ask(query, variables);
    assert.equal(answer.errors, undefined, `${path}: ${query}`);
    const cure = `${path} shows an answer that is no longer given; put the new one there.`;
    assert.ok(shown === undefined || isShownIn(answer, shown), cure);
  }
});
