import type { Parameters } from '../core/economics/parameters.ts';
import { readScenarioPairs } from '../core/economics/read-scenario.ts';
import type { ScenarioFault } from '../core/economics/scenario-fault.ts';
import { defaultScenario, perspectives, type Scenario } from '../core/economics/scenario.ts';
import { writeScenarioPairs } from '../core/economics/write-scenario.ts';

const mostFaults = 5;

/**
 * The scenario of a query string. A field left empty has its default, as a form without scripts sends it. With anything
 * wrong the whole scenario is the default one, its perspective apart: half of what somebody meant is no scenario.
 */
export const readCostView = (
  parameters: Parameters,
  query: URLSearchParams,
): { readonly scenario: Scenario; readonly faults: readonly ScenarioFault[] } => {
  const read = readScenarioPairs(
    [...query].filter(([, value]) => value.trim() !== ''),
    parameters,
  );
  if (read.ok) return { scenario: read.value, faults: [] };
  const perspective = perspectives.find((name) => name === query.get('perspective'));
  const scenario = { ...defaultScenario, country: parameters.country };
  return {
    scenario: perspective === undefined ? scenario : { ...scenario, perspective },
    faults: read.refusal.slice(0, mostFaults),
  };
};

/** The query string of a scenario, shortest form; nothing for the default one. */
export const writeCostView = (scenario: Scenario): string => {
  const query = new URLSearchParams(
    writeScenarioPairs(scenario).map(([name, value]) => [name, value]),
  ).toString();
  return query === '' ? '' : `?${query}`;
};
