import { asPublic, type Operation } from "../operation.ts";
import { byId } from "./by-id.ts";

const BATCH = 100;

/** A hundred seeds by their ids, in the order asked. */
export const batch: Operation = {
  name: "batch",
  title: "a batch of 100 seeds",
  sample: async (sampling, count) => {
    const ids = await byId.sample(sampling, BATCH * 20);
    const pool = [...new Set(ids.map((call) => String(call.hashi.id)))];
    return Array.from({ length: count }, (_, at) => {
      const chosen = Array.from({ length: BATCH }, (_, each) => pool[(at * 37 + each * 7) % pool.length]);
      const distinct = [...new Set(chosen)];
      return { hashi: { ids: distinct }, peer: { ids: distinct, ...asPublic(sampling) } };
    });
  },
  shapePeer: (data, call) => inOrder(data, call.peer.ids),
};

/** The peer gives no order of its own for `in`: its rows are put into the order asked. */
function inOrder(data: unknown, ids: unknown): unknown {
  if (typeof data !== "object" || data === null || !("nodes" in data) || !Array.isArray(data.nodes)) return data;
  const rows: unknown[] = data.nodes;
  const byKey = new Map(rows.map((row) => [typeof row === "object" && row !== null && "id" in row ? row.id : "", row]));
  return { ...data, nodes: Array.isArray(ids) ? ids.map((id) => byKey.get(id) ?? null) : rows };
}
