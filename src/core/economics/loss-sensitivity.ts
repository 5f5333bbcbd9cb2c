import { createSampler } from '../statistics/create-sampler.ts';
import { saltelliSlice } from '../statistics/saltelli-slice.ts';
import { sensitivityIndices, type SensitivityIndex } from '../statistics/sensitivity-indices.ts';
import { applyScenario } from './apply-scenario.ts';
import { inputQuantiles } from './input-quantiles.ts';
import { modelInputs, type ModelInput } from './model-inputs.ts';
import { createModel } from './model.ts';
import type { Parameters } from './parameters.ts';
import type { Scenario } from './scenario.ts';
import type { Slice } from './simulate.ts';

const mostRows = 2 ** 13;

/** Rows of the sensitivity design: each costs seventeen runs, so no more than 8,192. */
export const sensitivityRows = ({ draws }: Scenario): number => Math.min(draws, mostRows);

/**
 * Runs of Saltelli's design for the fifteen inputs, `sensitivityRows` rows of 17 numbers. Inputs are independent whatever
 * the scenario says: first-order and total indices have no meaning otherwise (docs/method/sensitivity).
 */
export const sensitivitySlices = (scenario: Scenario, parameters: Parameters): Slice => {
  const settled = applyScenario(parameters, scenario);
  const { sampler, seed } = scenario;
  const dimensions = 2 * modelInputs.length;
  const design = {
    evaluate: createModel(settled).evaluate,
    quantiles: inputQuantiles(settled),
    sampler: createSampler({ sampler, seed, draws: sensitivityRows(scenario), dimensions }),
  };
  return (from, to) => saltelliSlice(design, from, to);
};

/** The indices of one assumption. */
interface LossSensitivity extends SensitivityIndex {
  readonly assumption: ModelInput;
}

/** Indices from all rows of `sensitivitySlices`, in the order of the inputs. `replicates` of a bootstrap give intervals. */
export const lossSensitivity = (
  runs: Float64Array,
  { seed }: Scenario,
  replicates = 0,
): readonly LossSensitivity[] => {
  const bootstrap = replicates > 1 ? { seed, replicates } : undefined;
  const indices = sensitivityIndices(runs, modelInputs.length, bootstrap);
  return modelInputs.flatMap((assumption, at) => {
    const index = indices[at];
    return index === undefined ? [] : [{ assumption, ...index }];
  });
};
