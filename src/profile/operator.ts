/** One operator of a plan, those that feed it below it. */
export interface Operator {
  readonly name: string;
  readonly details: string;
  /** How many rows the planner expects. */
  readonly expected: number;
  /** How many rows it gave, and how often it reached into the store (dbHits); 0 unless profiled. */
  readonly rows: number;
  readonly hits: number;
  readonly children: readonly Operator[];
}

/** An operator and all below it, from above. */
export function operatorsOf(operator: Operator): Operator[] {
  return [operator, ...operator.children.flatMap(operatorsOf)];
}

/** The dbHits of an operator and all below it. */
export function hitsOf(operator: Operator): number {
  return operatorsOf(operator).reduce((sum, each) => sum + each.hits, 0);
}

/** Operators that read a whole label, type or store; walks along an index are none of them. */
export const READS_EVERYTHING =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|IntersectionNodeByLabelsScan|.*Relationship(Type|Types|s)Scan|.*AllRelationshipsScan)$/;
