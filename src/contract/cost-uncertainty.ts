import { informationValue } from '../core/economics/information-value.ts';
import { lossSensitivity } from '../core/economics/loss-sensitivity.ts';
import type { Parameters } from '../core/economics/parameters.ts';
import type { Scenario } from '../core/economics/scenario.ts';
import { summariseLosses } from '../core/economics/summarise-losses.ts';
import { costFigures } from './cost-figures.ts';
import type { CostUncertainty } from './cost-release.ts';

/** The summary of all losses of a scenario. */
export const lossesOf = (
  losses: Float64Array,
  scenario: Scenario,
  parameters: Parameters,
): CostUncertainty['losses'] => {
  const { trace: _trace, ...summary } = summariseLosses(
    losses,
    costFigures(parameters, scenario).directLoss.amount,
  );
  return summary;
};

/** Shares of the variance from all rows of the sensitivity design. */
export const sharesOf = (runs: Float64Array, scenario: Scenario): CostUncertainty['shares'] =>
  lossSensitivity(runs, scenario)
    .map(({ assumption, first, total }) => ({ assumption, first: first.value, total: total.value }))
    .toSorted((one, other) => (other.total ?? 0) - (one.total ?? 0));

/** The value of information from all its rows. */
export const informationOf = (
  rows: Float64Array,
  scenario: Scenario,
  parameters: Parameters,
): CostUncertainty['information'] => {
  const { costPerParticipant, evpi, inputs } = informationValue(rows, scenario, parameters);
  return {
    costPerParticipant,
    evpi,
    inputs: inputs.map(({ assumption, evppi }) => ({ assumption, evppi: evppi.value })),
  };
};
