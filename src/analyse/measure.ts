import type { Graph } from "../graph.ts";
import { read } from "../import/statements.ts";
import { cutOffs } from "./cut-off.ts";
import { membersOf, type Tie } from "./network.ts";

/** What is measured of an organisation. */
export interface Measured {
  readonly id: string;
  readonly degree: number;
  readonly degreeRank: number;
  readonly betweenness: number;
  readonly betweennessRank: number;
  readonly pageRank: number;
  /** 1 is the largest community. */
  readonly community: number;
  /** How many others its loss would part from the largest part of its component. */
  readonly cutOff: number;
}

/** What is measured of the whole network, and of each organisation, by id. */
export interface Measures {
  readonly modularity: number;
  readonly componentCount: number;
  readonly communityCount: number;
  /** How many of the ten with the highest betweenness are among the ten with most ties. */
  readonly brokersByDegree: number;
  readonly organizations: readonly Measured[];
}

type Values = ReadonlyMap<number, number>;

/** Measures the network by OpenGDS in the memory of a database that has it. */
export async function measure(tools: Graph, ties: readonly Tie[]): Promise<Measures> {
  const ids = membersOf(ties);
  const pairs = await project(tools, ids, ties);
  const [found] = await read(tools, "analyse/communities", {});
  const values = async (name: string): Promise<Values> => {
    const answer = await read(tools, `analyse/${name}`, {});
    return new Map(answer.map(({ node, value }) => [Number(node), Number(value)]));
  };
  const [degrees, between] = [await values("degrees"), await values("betweenness")];
  const [ranks, members] = [await values("page-ranks"), await values("members")];
  const [components, cuts] = [await values("components"), cutOffs(ids.length, pairs)];
  const [byDegree, byBetween] = [ranksOf(degrees), ranksOf(between)];
  const communities = bySize(members);
  const organizations = ids.map((id, number) => ({
    id,
    degree: at(degrees, number),
    degreeRank: at(byDegree, number),
    betweenness: at(between, number),
    betweennessRank: at(byBetween, number),
    pageRank: at(ranks, number),
    community: at(communities, at(members, number)),
    cutOff: cuts[number] ?? 0,
  }));
  return {
    modularity: Number(found?.modularity),
    componentCount: new Set(components.values()).size,
    communityCount: communities.size,
    brokersByDegree: sharedOf(firstTen(organizations, "betweennessRank"), firstTen(organizations, "degreeRank")),
    organizations,
  };
}

/** Brings the network into the memory of OpenGDS; gives its ties as numbers of organisations. */
async function project(tools: Graph, ids: readonly string[], ties: readonly Tie[]): Promise<[number, number][]> {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const pairs = ties.map(({ one, other }): [number, number] => [at(numbers, one), at(numbers, other)]);
  const weights = ties.map(({ weight }) => weight);
  const rows = pairs.map(([one, other], tie) => ({ one: BigInt(one), other: BigInt(other), weight: weights[tie] }));
  await read(tools, "analyse/project", { ties: rows });
  return pairs;
}

function at<Key extends string | number>(values: ReadonlyMap<Key, number>, key: Key): number {
  const value = values.get(key);
  if (value === undefined) throw new Error(`Nothing was measured of the organisation ${key}.`);
  return value;
}

/** The ids of the first ten by a rank; of equal ones those whose id comes first, as in the lists of the API. */
function firstTen(organizations: readonly Measured[], rank: "betweennessRank" | "degreeRank"): string[] {
  return organizations
    .toSorted((one, other) => one[rank] - other[rank])
    .slice(0, 10)
    .map(({ id }) => id);
}

function sharedOf(some: readonly string[], others: readonly string[]): number {
  return some.filter((one) => others.includes(one)).length;
}

/** The rank of each by its value, 1 for the highest; equal values share the better rank. */
function ranksOf(values: Values): Values {
  const sorted = [...values.values()].sort((one, other) => other - one);
  const first = new Map<number, number>();
  sorted.forEach((value, position) => {
    if (!first.has(value)) first.set(value, position + 1);
  });
  return new Map([...values].map(([key, value]) => [key, first.get(value) ?? 0]));
}

function sizesOf(groups: Values): Values {
  const sizes = new Map<number, number>();
  for (const group of groups.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}

/** Numbers of groups from 1, the largest first; of equal ones that whose first member comes first. */
function bySize(groups: Values): Values {
  const [sizes, firsts] = [sizesOf(groups), new Map<number, number>()];
  for (const [key, group] of groups) firsts.set(group, Math.min(key, firsts.get(group) ?? key));
  const sorted = [...sizes].sort(
    ([one, size], [other, otherSize]) => otherSize - size || (firsts.get(one) ?? 0) - (firsts.get(other) ?? 0),
  );
  return new Map(sorted.map(([group], position) => [group, position + 1]));
}
