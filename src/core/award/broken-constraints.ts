import type { AllocationProblem, Constraint } from './allocation-problem.ts';

/** A constraint that a choice of units breaks: what it uses, in tiyn for the budget, and what is allowed. */
export interface BrokenConstraint {
  readonly constraint: Constraint;
  readonly used: number;
}

/** Adds every constraint up again, in whole numbers, and finds those that are broken. taken: unit numbers, each once. */
export const brokenConstraints = (
  { constraints }: AllocationProblem,
  taken: ReadonlySet<number>,
): readonly BrokenConstraint[] =>
  constraints.flatMap((constraint) => {
    let used = 0;
    for (const [unit, amount] of constraint.uses) if (taken.has(unit)) used += amount;
    return used > constraint.most || used < constraint.least ? [{ constraint, used }] : [];
  });
