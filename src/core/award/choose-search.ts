import type { AllocationProblem } from './allocation-problem.ts';
import { bestPrices } from './best-prices.ts';
import { blockProblem } from './block-problem.ts';
import { coreSearch } from './core-search.ts';
import { coreValues } from './core-values.ts';
import type { SolveModel } from './linear-model.ts';
import { pricedUnits } from './priced-units.ts';
import type { Search } from './search.ts';
import { wholeSearch } from './whole-search.ts';

/** A search, and one as exact for the same choice with one unit or place settled, which thousands are asked for. */
interface ChosenSearch {
  readonly search: Search;
  readonly searchAround: Search;
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
  const whole: ChosenSearch = { search, searchAround: search };
  const blocks = problem.units.length < fewUnits ? undefined : blockProblem(problem);
  if (blocks === undefined) return whole;
  const priced = bestPrices(blocks, solve);
  const given = { problem: blocks, priced, units: pricedUnits(blocks, priced) };
  const inCore = coreSearch(given, solve, search);
  return { search: inCore, searchAround: coreValues(given, inCore) };
};
