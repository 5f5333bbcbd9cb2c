import type { AllocationProblem } from './allocation-problem.ts';
import { bestPrices } from './best-prices.ts';
import { blockProblem } from './block-problem.ts';
import { coreSearch } from './core-search.ts';
import { coreValues } from './core-values.ts';
import type { BestChoice } from './explain-refusals.ts';
import type { SolveModel } from './linear-model.ts';
import { pricedUnits } from './priced-units.ts';
import type { Search, ValueSearch } from './search.ts';
import { wholeSearch } from './whole-search.ts';

/** A search, and one for what changes of a best choice are worth. */
export interface ChosenSearch {
  readonly search: Search;
  readonly valueAround: (best: BestChoice) => ValueSearch;
}

/**
 * The faster of two exact searches: by universities under prices where the problem falls into them and has at least
 * `fewUnits` units, else the whole.
 */
export const chooseSearch = (
  problem: AllocationProblem,
  solve: SolveModel,
  fewUnits: number,
): ChosenSearch => {
  const search = wholeSearch(problem, solve);
  const whole: ChosenSearch = { search, valueAround: () => search };
  const blocks = problem.units.length < fewUnits ? undefined : blockProblem(problem);
  if (blocks === undefined) return whole;
  const priced = bestPrices(blocks, solve);
  const given = { problem: blocks, priced, units: pricedUnits(blocks, priced) };
  const inCore = coreSearch(given, solve, search);
  return { search: inCore, valueAround: (best) => coreValues(given, inCore, best) };
};
