import { informationSlices, informationWidth } from '../core/economics/information-value.ts';
import { sensitivityRows, sensitivitySlices } from '../core/economics/loss-sensitivity.ts';
import { modelInputs } from '../core/economics/model-inputs.ts';
import type { Parameters } from '../core/economics/parameters.ts';
import type { Scenario } from '../core/economics/scenario.ts';
import { lossSlices } from '../core/economics/simulate.ts';
import type { Slice } from '../core/economics/simulate.ts';

/**
 * Heavy work whose rows can be computed apart: `losses` are the draws of a simulation, `sensitivity` the runs of
 * Saltelli's design, `information` inputs and savings of the measure. Plain data, so that it travels to workers.
 */
export interface Work {
  readonly kind: 'losses' | 'sensitivity' | 'information';
  readonly scenario: Scenario;
  readonly parameters: Parameters;
}

/** Rows of a piece of work. */
export const rowsOf = ({ kind, scenario }: Work): number =>
  kind === 'sensitivity' ? sensitivityRows(scenario) : scenario.draws;

/** Numbers in a row. */
export const widthOf = ({ kind }: Work): number => {
  if (kind === 'losses') return 1;
  return kind === 'information' ? informationWidth : modelInputs.length + 2;
};

/** Runs of the model that a row costs: progress and slices go by them. */
export const runsOfRow = ({ kind }: Work): number => {
  if (kind === 'losses') return 1;
  return kind === 'information' ? 2 : modelInputs.length + 2;
};

/** Builds what all rows need, then cuts slices. */
export const prepareWork = ({ kind, scenario, parameters }: Work): Slice => {
  if (kind === 'losses') return lossSlices(scenario, parameters);
  return kind === 'information'
    ? informationSlices(scenario, parameters)
    : sensitivitySlices(scenario, parameters);
};
