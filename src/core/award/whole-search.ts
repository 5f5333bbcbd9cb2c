import type { AllocationProblem, Constraint } from './allocation-problem.ts';
import type { ModelRow, SolveModel } from './linear-model.ts';
import { unlike } from './unlike.ts';
import type { Found, Search, SearchLimits } from './search.ts';

const gcd = (one: number, other: number): number => (other === 0 ? one : gcd(other, one % other));

/** Divides a row of whole numbers by what all its amounts share, so that a solver's tolerance stays below one of them. */
const reduced = ({ least, most, columns, amounts }: ModelRow): ModelRow => {
  const shared = amounts.reduce((divisor, amount) => gcd(divisor, Math.abs(amount)), 0);
  if (shared <= 1) return { least, most, columns, amounts };
  return {
    least: Math.ceil(least / shared),
    most: Math.floor(most / shared),
    columns,
    amounts: amounts.map((amount) => amount / shared),
  };
};

const sumOver = (uses: ReadonlyMap<number, number>, taken: ReadonlySet<number>): number => {
  let sum = 0;
  for (const [unit, amount] of uses) if (taken.has(unit)) sum += amount;
  return sum;
};

/**
 * A search that hands the whole problem to a solver: units that may not be taken left out, amounts divided by what they
 * share. What the solver takes is added up again in whole numbers; a choice that its tolerance let through is barred and
 * the search goes on.
 */
export const wholeSearch = (problem: AllocationProblem, solve: SolveModel): Search => {
  const { units, constraints } = problem;

  const boundOf = (constraint: Constraint, at: number, { raised, waived }: SearchLimits): number =>
    waived?.has(at) === true ? Number.POSITIVE_INFINITY : constraint.most + (raised === at ? 1 : 0);

  const search = (limits: SearchLimits, barredChoices: readonly ReadonlySet<number>[]): Found => {
    const forced = new Set(limits.taken);
    const barred = new Set(limits.barred);
    const mosts = constraints.map((constraint, at) => boundOf(constraint, at, limits));
    const isTooLarge = new Set<number>();
    for (const [at, { uses }] of constraints.entries())
      for (const [unit, amount] of uses) if (amount > (mosts[at] ?? 0)) isTooLarge.add(unit);
    for (const unit of forced) if (barred.has(unit) || isTooLarge.has(unit)) return { status: 'infeasible' };
    const columns = units.flatMap(({ isEligible }, unit) =>
      forced.has(unit) || (isEligible && !barred.has(unit) && !isTooLarge.has(unit)) ? [unit] : [],
    );
    const columnOf = new Map(columns.map((unit, column) => [unit, column]));
    const rowOf = (least: number, most: number, entries: Iterable<readonly [number, number]>): ModelRow => {
      const [at, amounts]: [number[], number[]] = [[], []];
      for (const [unit, amount] of entries) {
        const column = columnOf.get(unit);
        if (column === undefined) continue;
        at.push(column);
        amounts.push(amount);
      }
      return reduced({ least, most, columns: at, amounts });
    };
    const rows: ModelRow[] = [];
    for (const [at, constraint] of constraints.entries()) {
      const least = limits.waived?.has(at) === true ? Number.NEGATIVE_INFINITY : constraint.least;
      const row = rowOf(least, mosts[at] ?? 0, constraint.uses);
      const sum = row.amounts.reduce((total, amount) => total + amount, 0);
      if (row.least > sum) return { status: 'infeasible' };
      if (row.least > 0 || row.most < sum) rows.push(row);
    }
    const further = [...(limits.rows ?? []), ...barredChoices.map((choice) => unlike(choice, columns))];
    for (const { least, most, columns: over, amounts } of further)
      rows.push(
        rowOf(
          least,
          most,
          over.map((unit, index) => [unit, amounts[index] ?? 0] as const),
        ),
      );
    const values = columns.map((unit) => units[unit]?.value ?? 0);
    if (limits.atLeast !== undefined)
      rows.push({
        least: limits.atLeast,
        most: Number.POSITIVE_INFINITY,
        columns: [...columns.keys()],
        amounts: values,
      });
    const answer = solve({
      values,
      lower: columns.map((unit) => (forced.has(unit) ? 1 : 0)),
      upper: columns.map(() => 1),
      rows,
    });
    if (answer.status === 'relaxed') throw new Error('A solver answered a whole model with fractions');
    if (answer.status === 'infeasible') return answer;
    const { taken: chosen } = answer;
    const taken = new Set(columns.filter((_, column) => chosen?.[column] === true));
    const isBroken = constraints.some(({ least, uses }, at) => {
      if (limits.waived?.has(at) === true) return false;
      const sum = sumOver(uses, taken);
      return sum > (mosts[at] ?? 0) || sum < least;
    });
    if (chosen !== undefined && isBroken && barredChoices.length < 50)
      return search(limits, [...barredChoices, taken]);
    let value = 0;
    for (const unit of taken) value += units[unit]?.value ?? 0;
    if (chosen === undefined || isBroken)
      return {
        status: 'stopped',
        bound: answer.status === 'stopped' ? Math.floor(answer.bound + 1e-6) : value,
      };
    if (answer.status === 'optimal') return { status: 'optimal', value, taken };
    return { status: 'stopped', bound: Math.floor(answer.bound + 1e-6), value, taken };
  };
  return (limits) => search(limits, []);
};
