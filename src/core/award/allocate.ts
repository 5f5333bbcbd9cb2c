import { accept, refuse } from '../basics/result.ts';
import type { Result } from '../basics/result.ts';
import type { Allocation } from './allocation.ts';
import { allocationProblem } from './allocation-problem.ts';
import { irreducibleSet } from './blocking-constraints.ts';
import { chooseSearch } from './choose-search.ts';
import { explainRefusals } from './explain-refusals.ts';
import type { Instance } from './instance.ts';
import type { SolveModel } from './linear-model.ts';
import { gainersOf } from './gainers-of.ts';
import { marginsOf } from './margins-of.ts';
import { onePlaceMore } from './one-place-more.ts';
import { settleTies } from './settle-ties.ts';

/** Why there is no allocation: constraints that contradict each other, by name, or no choice was found in time. */
export type AllocationRefusal =
  | { readonly code: 'infeasible'; readonly constraints: readonly string[] }
  | { readonly code: 'time-ran-out' };

/**
 * Allocates places and money to applications so that the sum of their values is greatest, under a budget, quotas, caps,
 * groups taken whole, conflicts and reserved places; ties by ticket. Proves it, explains each refusal, and says what one
 * place more would be worth. instance: checked by `readInstance`. solve: an exact solver with a time limit of its own.
 * fewUnits: smaller problems are solved whole, which is as fast as pricing them.
 */
export const allocate = (
  instance: Instance,
  solve: SolveModel,
  fewUnits = 300,
): Result<Allocation, AllocationRefusal> => {
  const problem = allocationProblem(instance);
  const { search, searchAround } = chooseSearch(problem, solve, fewUnits);
  const found = search({});
  if (found.status === 'infeasible') {
    const constraints = irreducibleSet(problem, search);
    return refuse(constraints === undefined ? { code: 'time-ran-out' } : { code: 'infeasible', constraints });
  }
  if (found.taken === undefined || found.value === undefined) return refuse({ code: 'time-ran-out' });
  const best = { value: found.value, taken: found.taken };
  const bound = found.status === 'optimal' ? found.value : found.bound;
  const optimal = bound === best.value;
  const settled = optimal
    ? settleTies(problem, search, best)
    : { taken: best.taken, unique: false, decidedBy: 'solver' as const };
  const awarded = instance.applications
    .map(({ id }) => id)
    .filter((id) => settled.taken.has(problem.unitOf.get(id) ?? -1));
  const outcome = { value: best.value, taken: settled.taken };
  const onePlace = optimal ? onePlaceMore(problem, searchAround) : {};
  return accept({
    objective: best.value,
    bound,
    optimal,
    unique: settled.unique,
    decidedBy: settled.decidedBy,
    awarded,
    certificate: { version: 1, objective: best.value, bound, awarded, instance },
    explanations: optimal ? explainRefusals(problem, search, searchAround, outcome) : [],
    margins: optimal ? marginsOf(problem, searchAround, outcome) : [],
    onePlaceMore: onePlace,
    gainers: optimal ? gainersOf(problem, searchAround, outcome, onePlace) : {},
  });
};
