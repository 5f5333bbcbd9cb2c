import { applyMeasured } from './apply-measured.ts';
import { applySet } from './apply-set.ts';
import type { Parameters } from './parameters.ts';
import type { Scenario } from './scenario.ts';

/** The parameters under a checked scenario: what was measured, then what was set. */
export const applyScenario = (
  parameters: Parameters,
  { set, measured }: Pick<Scenario, 'set' | 'measured'>,
): Parameters => applySet(measured === undefined ? parameters : applyMeasured(parameters, measured), set);
