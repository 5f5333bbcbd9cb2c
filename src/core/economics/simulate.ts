import { applyScenario } from './apply-scenario.ts';
import { inputDraws } from './input-draws.ts';
import { createModel } from './model.ts';
import type { Parameters } from './parameters.ts';
import type { Scenario } from './scenario.ts';

/** Rows of a run from … to − 1. Slices put together are the whole, byte for byte, whoever computes them. */
export type Slice = (from: number, to: number) => Float64Array;

/**
 * The cohort's loss in each draw of a scenario, in currency; `scenario.draws` rows of one number. Prepares once: call it in
 * each worker and cut slices. `replicate` 1, 2, … gives independent repetitions for the Monte Carlo error.
 */
export const lossSlices = (scenario: Scenario, parameters: Parameters, replicate = 0): Slice => {
  const settled = applyScenario(parameters, scenario);
  const { evaluate } = createModel(settled);
  const drawInputs = inputDraws(scenario, settled, { replicate });
  return (from, to) => {
    const losses = new Float64Array(to - from);
    drawInputs(from, to, (inputs, _extra, draw) => {
      losses[draw - from] = evaluate(inputs);
    });
    return losses;
  };
};

/** One slice of `lossSlices`, for callers who need no more than one. */
export const simulateSlice = (
  scenario: Scenario,
  parameters: Parameters,
  from: number,
  to: number,
): Float64Array => lossSlices(scenario, parameters)(from, to);
