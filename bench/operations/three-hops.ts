import { asPublic, type Operation, popular } from "../operation.ts";

/** An organisation's studies, what they are for, and the diseases of that: three hops, each with a limit. */
export const threeHops: Operation = {
  name: "three-hops",
  title: "three hops with limits",
  sample: async (sampling, count) => {
    const leaders =
      "MATCH (one:Organization) WHERE one.audience = 'PUBLIC' WITH one.id AS id, COUNT { (one)<-[:LED_BY]-() } AS seeds WHERE seeds >= 5 RETURN id ORDER BY seeds DESC, id LIMIT 1000";
    const ids = await popular(sampling, leaders, count);
    return ids.map((id) => ({ hashi: { id }, peer: { id, ...asPublic(sampling) } }));
  },
};
