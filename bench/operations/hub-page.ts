import { asPublic, type Operation, popular, type Sampling } from "../operation.ts";

/** The twenty diseases with the most indications. */
export async function hubDiseases(sampling: Sampling, count: number): Promise<string[]> {
  const diseases =
    "MATCH (one:Disease) WHERE one.audience = 'PUBLIC' RETURN one.id AS id ORDER BY COUNT { (one)<-[:FOR]-() } DESC, id LIMIT 20";
  return popular(sampling, diseases, count);
}

/** The first page of a list of a hub node. */
export const hubPage: Operation = {
  name: "hub-page",
  title: "hub node's connection, first 20",
  sample: async (sampling, count) => {
    const ids = await hubDiseases(sampling, count);
    return ids.map((id) => ({ hashi: { id }, peer: { id, ...asPublic(sampling) } }));
  },
};

/** The same with how many there are in all. */
export const hubCount: Operation = { ...hubPage, name: "hub-count", title: "… with totalCount" };
