import type { Parameters } from '../core/economics/parameters.ts';
import { readScenarioPairs } from '../core/economics/read-scenario.ts';
import type { ScenarioFault } from '../core/economics/scenario-fault.ts';
import { defaultScenario, perspectives, type Scenario } from '../core/economics/scenario.ts';
import { writeScenarioPairs } from '../core/economics/write-scenario.ts';

const mostFaults = 5;

/** What begins the names of the scenario beside the first one: `beside.p1=0.3`. */
const besidePrefix = 'beside.';
/** `beside=default`: the scenario of the defaults, which has no names to give. */
const [besideName, besideDefault] = ['beside', 'default'];

/** A scenario, the one that it is compared with, and what of the address could not be read. */
interface CostView {
  readonly scenario: Scenario;
  readonly beside: Scenario | undefined;
  readonly faults: readonly ScenarioFault[];
}

const readBeside = (
  parameters: Parameters,
  pairs: readonly (readonly [string, string])[],
): Pick<CostView, 'beside' | 'faults'> => {
  const flag = pairs.find(([name]) => name === besideName)?.[1];
  const named = pairs.filter(([name]) => name !== besideName);
  if (flag !== undefined && flag !== besideDefault) {
    const params = { value: flag, choices: besideDefault };
    return { beside: undefined, faults: [{ code: 'unknown-choice', field: besideName, params }] };
  }
  if (flag === undefined && named.length === 0) return { beside: undefined, faults: [] };
  const read = readScenarioPairs(
    named.map(([name, value]) => [name.slice(besidePrefix.length), value]),
    parameters,
  );
  if (read.ok) return { beside: read.value, faults: [] };
  return {
    beside: undefined,
    faults: read.refusal.map((fault) => ({ ...fault, field: `${besidePrefix}${fault.field}` })),
  };
};

/**
 * The scenarios of a query string. A field left empty has its default, as a form without scripts sends it. With anything
 * wrong a scenario is the default one, its perspective apart, and one to compare with is none: half of what somebody meant
 * is no scenario. Both have one perspective: numbers of two would not be compared.
 */
export const readCostView = (parameters: Parameters, query: URLSearchParams): CostView => {
  const pairs = [...query].filter(([, value]) => value.trim() !== '');
  const isBeside = ([name]: readonly [string, string]): boolean =>
    name === besideName || name.startsWith(besidePrefix);
  const read = readScenarioPairs(
    pairs.filter((pair) => !isBeside(pair)),
    parameters,
  );
  const { beside, faults } = readBeside(parameters, pairs.filter(isBeside));
  const chosen = perspectives.find((name) => name === query.get('perspective'));
  const perspective = read.ok ? read.value.perspective : (chosen ?? defaultScenario.perspective);
  return {
    scenario: read.ok ? read.value : { ...defaultScenario, country: parameters.country, perspective },
    beside: beside === undefined ? undefined : { ...beside, perspective },
    faults: [...(read.ok ? [] : read.refusal), ...faults].slice(0, mostFaults),
  };
};

const besidePairs = (beside: Scenario): readonly (readonly [string, string])[] => {
  const pairs = writeScenarioPairs({ ...beside, perspective: defaultScenario.perspective });
  return pairs.length === 0
    ? [[besideName, besideDefault]]
    : pairs.map(([name, value]) => [`${besidePrefix}${name}`, value]);
};

/** The query string of a scenario and of the one beside it, shortest form; nothing for the default one alone. */
export const writeCostView = (scenario: Scenario, beside?: Scenario): string => {
  const query = new URLSearchParams(
    [...writeScenarioPairs(scenario), ...(beside === undefined ? [] : besidePairs(beside))].map(
      ([name, value]) => [name, value],
    ),
  ).toString();
  return query === '' ? '' : `?${query}`;
};
