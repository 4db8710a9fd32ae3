/** Who has a tie with whom. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** The neighbours of each, in both directions. */
export function neighboursOf(ties: readonly { readonly one: string; readonly other: string }[]): Neighbours {
  const neighbours = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
  };
  for (const { one, other } of ties) {
    add(one, other);
    add(other, one);
  }
  return neighbours;
}

/** Betweenness by Brandes's algorithm (2001), every pair counted once. */
export function betweennessOf(neighbours: Neighbours): Map<string, number> {
  const total = new Map<string, number>();
  for (const source of neighbours.keys())
    for (const [id, share] of sharesFrom(source, neighbours))
      if (id !== source) total.set(id, (total.get(id) ?? 0) + share / 2);
  return total;
}

/** How much each stands on the shortest ways from one source to all others. */
function sharesFrom(source: string, neighbours: Neighbours): Map<string, number> {
  const [distance, ways] = [new Map([[source, 0]]), new Map([[source, 1]])];
  const order = [source];
  for (const one of order) {
    for (const next of neighbours.get(one) ?? []) {
      if (!distance.has(next)) {
        distance.set(next, (distance.get(one) ?? 0) + 1);
        order.push(next);
      }
      if (distance.get(next) === (distance.get(one) ?? 0) + 1)
        ways.set(next, (ways.get(next) ?? 0) + (ways.get(one) ?? 0));
    }
  }
  const share = new Map<string, number>();
  for (const one of order.toReversed()) {
    for (const before of neighbours.get(one) ?? []) {
      if (distance.get(before) !== (distance.get(one) ?? 0) - 1) continue;
      const part = ((ways.get(before) ?? 0) / (ways.get(one) ?? 1)) * (1 + (share.get(one) ?? 0));
      share.set(before, (share.get(before) ?? 0) + part);
    }
  }
  return share;
}

/** The sizes of the parts into which the component of one falls when it is gone, the largest first. */
export function partsWithout(neighbours: Neighbours, gone: string): number[] {
  const seen = new Set([gone]);
  const sizes: number[] = [];
  for (const start of neighbours.get(gone) ?? []) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const one of part)
      for (const next of neighbours.get(one) ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          part.push(next);
        }
    sizes.push(part.length);
  }
  return sizes.sort((one, other) => other - one);
}
