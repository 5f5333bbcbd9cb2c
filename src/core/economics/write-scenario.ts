import { writeMeasured } from './write-measured.ts';
import { defaultScenario, scenarioVersion, type Scenario } from './scenario.ts';

const fields = ['seed', 'draws', 'sampler', 'dependence', 'perspective'] as const;

/**
 * A scenario as the pairs of an address: only what differs from the defaults, fields first, then what was measured, then symbols in order, so that
 * equal scenarios have equal addresses. `readScenarioPairs` reads it back.
 */
export const writeScenarioPairs = (scenario: Scenario): readonly (readonly [string, string])[] => [
  ...(scenario.country === defaultScenario.country ? [] : [['country', scenario.country] as const]),
  ...fields.flatMap((field) =>
    scenario[field] === defaultScenario[field] ? [] : [[field, String(scenario[field])] as const],
  ),
  ...(scenario.measured === undefined ? [] : writeMeasured(scenario.measured)),
  ...Object.entries(scenario.set)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([symbol, value]) => [symbol, String(value)] as const),
];

/** A scenario as a file, whole: defaults may change with the program, a kept scenario may not. */
export const writeScenarioJson = (scenario: Scenario): string => {
  const set = Object.fromEntries(Object.entries(scenario.set).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: scenarioVersion, ...scenario, set }, null, 2)}\n`;
};
