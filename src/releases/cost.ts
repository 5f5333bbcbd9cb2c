import type { AssumptionTexts, ReleaseCost } from '../contract/cost-release.ts';
import { informationOf, lossesOf, sharesOf } from '../contract/cost-uncertainty.ts';
import { informationSlices } from '../core/economics/information-value.ts';
import { sensitivityRows, sensitivitySlices } from '../core/economics/loss-sensitivity.ts';
import type { Parameters } from '../core/economics/parameters.ts';
import { defaultScenario } from '../core/economics/scenario.ts';
import { lossSlices } from '../core/economics/simulate.ts';

/** The parameters of a country and how they read. */
export interface CostSource {
  readonly parameters: Parameters;
  readonly texts: AssumptionTexts;
}

/** The cost account that a release freezes: the default scenario, computed whole. Takes a second or two. */
export const releaseCost = ({ parameters, texts }: CostSource): ReleaseCost => {
  const scenario = { ...defaultScenario, country: parameters.country };
  const { draws } = scenario;
  const runs = sensitivitySlices(scenario, parameters)(0, sensitivityRows(scenario));
  return {
    parameters,
    texts,
    uncertainty: {
      losses: lossesOf(lossSlices(scenario, parameters)(0, draws), scenario, parameters),
      shares: sharesOf(runs, scenario),
      information: informationOf(informationSlices(scenario, parameters)(0, draws), scenario, parameters),
    },
  };
};
