import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import "graphiql/style.css";
import "./page.css";

/** A question to try: its title, its text, and its variables as JSON text when it has some. */
interface Example {
  readonly title: string;
  readonly query: string;
  readonly variables?: string;
}

// Monaco runs its language services in workers; the bundle holds them beside this file.
const workers: Readonly<Record<string, string>> = { json: "json.worker.js", graphql: "graphql.worker.js" };
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) =>
      new Worker(`/graphiql/${workers[label] ?? "editor.worker.js"}`, { type: "module" }),
  },
});

/** The list of questions to try; choosing one opens it in a tab of its own. */
function Examples({ examples }: { readonly examples: readonly Example[] }) {
  const { addTab } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));
  const open = ({ query, variables }: Example): void => {
    addTab();
    // The tab follows what its editors hold.
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables ?? "");
  };
  return (
    <section className="examples">
      <h2>Questions to try</h2>
      <ol>
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => open(example)}>
              {example.title}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Icon() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      role="img"
      aria-label="Questions to try"
    >
      <path d="M4 6h16M4 12h16M4 18h10" />
    </svg>
  );
}

async function start(): Promise<void> {
  const examples: readonly Example[] = await (await fetch("/graphiql/examples.json")).json();
  const plugin = { title: "Questions to try", icon: Icon, content: () => <Examples examples={examples} /> };
  const place = document.getElementById("page");
  if (place === null) throw new Error('The page has no element "page".');
  createRoot(place).render(
    <GraphiQL
      fetcher={createGraphiQLFetcher({ url: "/graphql" })}
      plugins={[plugin]}
      visiblePlugin={plugin}
      defaultTabs={examples.slice(0, 1).map(({ query, variables }) => ({ query, variables }))}
    >
      <GraphiQL.Logo>Hashi 橋</GraphiQL.Logo>
    </GraphiQL>,
  );
}

void start();
