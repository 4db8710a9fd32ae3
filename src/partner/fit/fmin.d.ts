/** The part of fmin that is used here; the package brings no types, and what it makes it leaves in the global scope. */
declare module "fmin";

declare namespace fmin {
  /** Finds the least value of `f`, which gives the value at `x` and writes the slope there into `slope`. */
  function conjugateGradient(
    f: (x: number[], slope: number[]) => number,
    initial: number[],
    parameters?: { maxIterations?: number },
  ): { readonly x: number[]; readonly fx: number };
}
