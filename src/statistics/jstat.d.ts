/** The part of jStat that is used here; the package brings no types. */
declare module "jstat" {
  interface Continuous {
    /** The value below which the share `probability` lies. */
    inv(probability: number, first: number, second: number): number;
  }
  const jStat: {
    readonly beta: Continuous;
    readonly gamma: Continuous;
    readonly normal: Continuous;
    readonly binomial: { pdf(successes: number, trials: number, probability: number): number };
    /** Drawing `drawn` from `population` of which `marked` are marked: the probability of `found` marked ones. */
    readonly hypgeom: { pdf(found: number, population: number, marked: number, drawn: number): number };
  };
  export default jStat;
}
