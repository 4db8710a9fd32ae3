import { LocalDate } from "../compose/cursor.ts";
import { LATEST } from "../dates.ts";
import type { Graph } from "../graph.ts";
import { today } from "../today.ts";
import type { Tally } from "./tally.ts";
import { read, write } from "./target.ts";

/** What the files of a folder state now: for each file, the ids of its links. */
export type Stated = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Takes back the links that a file stated before and states no longer, and believes again those that returned. A file
 * that is not in `stated`, because some of its rows could not be read, keeps what it stated.
 */
export async function retractUnstated(graph: Graph, folder: string, stated: Stated, tally: Tally): Promise<void> {
  const day = today();
  const gone: string[] = [];
  const returned: string[] = [];
  for (const link of await read(graph, "import/stated", { folder, today: day })) {
    const { element, id, record, believed } = link;
    if (typeof element !== "string" || typeof id !== "string" || typeof record !== "string") continue;
    const now = stated.get(record);
    if (!now || now.has(id) === believed) continue;
    (believed ? gone : returned).push(element);
    if (believed) tally.of(record.slice(record.lastIndexOf("/") + 1)).retracted += 1;
  }
  if (gone.length > 0) await write(graph, "import/retract", { elements: gone, retracted: day });
  if (returned.length > 0)
    await write(graph, "import/retract", { elements: returned, retracted: new LocalDate(LATEST) });
}
