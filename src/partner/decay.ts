const MILLISECONDS_A_YEAR = 365.25 * 86_400_000;

/** How much a fact of this day counts at the freeze: half after each `halfLife` years. */
export function decay(day: string, frozen: string, halfLife: number): number {
  return 2 ** (-(Date.parse(frozen) - Date.parse(day)) / MILLISECONDS_A_YEAR / halfLife);
}

/** Adds to the entry of a map of sums. */
export function add<Key>(sums: Map<Key, number>, key: Key, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
