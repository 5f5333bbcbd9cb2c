import type { AllocationProblem } from './allocation-problem.ts';
import { bestPrices } from './best-prices.ts';
import { blockProblem } from './block-problem.ts';
import { coreSearch } from './core-search.ts';
import type { SolveModel } from './linear-model.ts';
import { pricedUnits } from './priced-units.ts';
import type { Search } from './search.ts';
import { wholeSearch } from './whole-search.ts';

/**
 * The faster of two exact searches: by universities under prices where the problem falls into them and has at least
 * `fewUnits` units, else the whole.
 */
export const chooseSearch = (problem: AllocationProblem, solve: SolveModel, fewUnits: number): Search => {
  const whole = wholeSearch(problem, solve);
  if (problem.units.length < fewUnits) return whole;
  const blocks = blockProblem(problem);
  if (blocks === undefined) return whole;
  const priced = bestPrices(blocks, solve);
  return coreSearch({ problem: blocks, priced, units: pricedUnits(blocks, priced) }, solve, whole);
};
