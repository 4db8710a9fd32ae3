/** A walk through one component, depth first: when each was met, how far back it reaches, and what hangs below it. */
interface Walk {
  readonly neighbours: readonly (readonly number[])[];
  readonly met: number[];
  readonly reach: number[];
  readonly below: number[];
  /** The sizes of the parts below each that nothing but it joins to the rest. */
  readonly parted: number[][];
}

/**
 * How many others the loss of each would part from the largest part of its component, for organisations numbered from 0. By the
 * articulation points of Tarjan (1972) with the sizes of the parts, in one walk.
 */
export function cutOffs(count: number, ties: readonly (readonly [number, number])[]): number[] {
  const neighbours = Array.from({ length: count }, (): number[] => []);
  for (const [one, other] of ties) {
    neighbours[one]?.push(other);
    neighbours[other]?.push(one);
  }
  const filled = (): number[] => new Array<number>(count).fill(0);
  const parted = Array.from({ length: count }, (): number[] => []);
  const walk = { neighbours, met: filled(), reach: filled(), below: filled(), parted };
  const found = filled();
  let time = 0;
  for (let root = 0; root < count; root += 1) {
    if (walk.met[root]) continue;
    const members = component(walk, root, time);
    time += members.length;
    for (const member of members) {
      const parts = walk.parted[member] ?? [];
      const others = parts.reduce((sum, size) => sum + size, 0);
      const largest = Math.max(members.length - 1 - others, ...parts);
      found[member] = members.length - 1 - largest;
    }
  }
  return found;
}

/** Walks the component of a root; gives its members. */
function component({ neighbours, met, reach, below, parted }: Walk, root: number, time: number): number[] {
  const members: number[] = [];
  const path = [{ node: root, from: -1, next: 0 }];
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const { node, from } = step;
    if (step.next === 0) {
      members.push(node);
      met[node] = time + members.length;
      reach[node] = met[node];
      below[node] = 1;
    }
    const neighbour = neighbours[node]?.[step.next];
    step.next += 1;
    if (neighbour !== undefined) {
      if (!met[neighbour]) path.push({ node: neighbour, from: node, next: 0 });
      else if (neighbour !== from) reach[node] = Math.min(reach[node] ?? 0, met[neighbour]);
      continue;
    }
    path.pop();
    if (from < 0) continue;
    below[from] = (below[from] ?? 0) + (below[node] ?? 0);
    reach[from] = Math.min(reach[from] ?? 0, reach[node] ?? 0);
    if ((reach[node] ?? 0) >= (met[from] ?? 0)) parted[from]?.push(below[node] ?? 0);
  }
  return members;
}
