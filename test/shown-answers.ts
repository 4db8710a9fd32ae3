import { readExamples } from "./examples.ts";
import { projectFiles } from "./house-files.ts";

/** A question in a page, with the variables of the example it is, and the piece of its answer that the page shows. */
export interface ShownQuestion {
  readonly path: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly shown?: unknown;
}

/** Every ```graphql block of README and docs; a ```json block within two lines after it is its answer. */
export function shownQuestions(): ShownQuestion[] {
  const pages = projectFiles(".md").filter(({ path }) => /^(README|CONTRIBUTING|docs\/)/.test(path));
  const pattern = /```graphql\n([\s\S]*?)```(?:\n[^`\n]*){0,2}(?:```json\n([\s\S]*?)```)?/g;
  return pages.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(([, query = "", json]) => {
      const example = readExamples().find((each) => each.query.replace(/^#.*\n/, "").trim() === query.trim());
      const shown: unknown = json === undefined ? undefined : JSON.parse(json);
      return { path, query, variables: example?.variables ?? {}, shown };
    }),
  );
}

/** Whether a piece stands somewhere in an answer. */
export function isShownIn(answer: unknown, piece: unknown): boolean {
  if (isPartOf(answer, piece)) return true;
  if (typeof answer !== "object" || answer === null) return false;
  return Object.values(answer).some((each) => isShownIn(each, piece));
}

/** Objects may show fewer keys and lists fewer elements; figures decay with the days, so a tenth is allowed. */
function isPartOf(whole: unknown, part: unknown): boolean {
  if (typeof whole === "number" && typeof part === "number") return Math.abs(whole - part) <= Math.abs(part) / 10;
  if (Array.isArray(part))
    return Array.isArray(whole) && part.every((each) => whole.some((one) => isPartOf(one, each)));
  if (typeof part !== "object" || part === null) return whole === part;
  if (typeof whole !== "object" || whole === null || Array.isArray(whole)) return false;
  const found = new Map<string, unknown>(Object.entries(whole));
  return Object.entries(part).every(([key, each]) => isPartOf(found.get(key), each));
}
