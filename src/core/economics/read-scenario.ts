import { parseReason } from '../basics/parse-reason.ts';
import { accept, refuse, type Result } from '../basics/result.ts';
import { samplers, samplingFault, type SamplerName } from '../statistics/sampling.ts';
import type { Parameters } from './parameters.ts';
import { crossedSettings, settingFault } from './scenario-setting.ts';
import type { ScenarioFault } from './scenario-fault.ts';
import {
  defaultScenario,
  dependences,
  perspectives,
  scenarioVersion,
  type DependenceName,
  type Perspective,
  type Scenario,
} from './scenario.ts';

const leastDraws = 2;
const greatestDraws = 2 ** 20;
const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

const toNumber = (text: string): number => (plainNumber.test(text.trim()) ? Number(text) : Number.NaN);

/** A field as it was given: a text in an address, a text or a number in a file. */
type Given = string | number;

class Reading {
  readonly faults: ScenarioFault[] = [];
  readonly #given: ReadonlyMap<string, Given>;

  constructor(given: ReadonlyMap<string, Given>) {
    this.#given = given;
  }

  choice<Name extends string>(field: string, choices: readonly Name[], otherwise: Name): Name {
    const value = this.#given.get(field) ?? otherwise;
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
      this.faults.push({ code: 'unknown-choice', field, params: { value, choices: choices.join(', ') } });
    return found ?? otherwise;
  }

  whole(field: string, least: number, most: number, otherwise: number): number {
    const given = this.#given.get(field);
    if (given === undefined) return otherwise;
    const value = typeof given === 'number' ? given : toNumber(given);
    if (!Number.isFinite(value)) this.faults.push({ code: 'not-a-number', field, params: { value: given } });
    else if (!Number.isInteger(value)) this.faults.push({ code: 'not-whole', field, params: { value } });
    else if (value < least || value > most)
      this.faults.push({ code: 'outside-range', field, params: { value, least, most } });
    else return value;
    return otherwise;
  }
}

const choicesAndCounts = ['version', 'country', 'seed', 'draws', 'sampler', 'dependence', 'perspective'];

const checkVersion = (reading: Reading, given: ReadonlyMap<string, Given>): void => {
  const version = reading.whole('version', 1, Number.MAX_SAFE_INTEGER, scenarioVersion);
  if (given.has('version') && version > scenarioVersion)
    reading.faults.push({
      code: 'scenario-newer',
      field: 'version',
      params: { version, known: scenarioVersion },
    });
};

const readFields = (
  given: ReadonlyMap<string, Given>,
  settings: ReadonlyMap<string, Given>,
  parameters: Parameters,
  faults: readonly ScenarioFault[],
): Result<Scenario, readonly ScenarioFault[]> => {
  const reading = new Reading(given);
  reading.faults.push(...faults);
  checkVersion(reading, given);
  const country = given.get('country') ?? parameters.country;
  if (country !== parameters.country)
    reading.faults.push({ code: 'unknown-country', field: 'country', params: { value: country } });
  const sampler: SamplerName = reading.choice('sampler', samplers, defaultScenario.sampler);
  const dependence: DependenceName = reading.choice('dependence', dependences, defaultScenario.dependence);
  const perspective: Perspective = reading.choice('perspective', perspectives, defaultScenario.perspective);
  const seed = reading.whole('seed', 0, Number.MAX_SAFE_INTEGER, defaultScenario.seed);
  const draws = reading.whole('draws', leastDraws, greatestDraws, defaultScenario.draws);
  const powerless = samplingFault({ sampler, seed, draws, dimensions: 1 });
  if (powerless !== undefined)
    reading.faults.push({ code: 'not-a-power-of-two', field: 'draws', params: { value: draws } });
  const set = Object.fromEntries(
    [...settings]
      .map(([symbol, value]) => [symbol, typeof value === 'number' ? value : toNumber(value)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  for (const [symbol, value] of Object.entries(set)) {
    const fault = settingFault(parameters, symbol, value);
    const shown = fault?.code === 'not-a-number' ? { value: settings.get(symbol) ?? '' } : {};
    if (fault !== undefined) reading.faults.push({ ...fault, params: { ...fault.params, ...shown } });
  }
  if (reading.faults.length === 0) reading.faults.push(...crossedSettings(parameters, set));
  return reading.faults.length === 0
    ? accept({ country: parameters.country, seed, draws, sampler, dependence, perspective, set })
    : refuse(reading.faults);
};

/**
 * A scenario from an address or from options: pairs of name and text, where a name is a field of `Scenario` or the symbol
 * of an assumption. What is not given has its default. Refuses with everything that is wrong, each with its field.
 */
export const readScenarioPairs = (
  pairs: Iterable<readonly [string, string]>,
  parameters: Parameters,
): Result<Scenario, readonly ScenarioFault[]> => {
  const given = new Map<string, Given>();
  const settings = new Map<string, Given>();
  const faults: ScenarioFault[] = [];
  for (const [name, value] of pairs) {
    const target = choicesAndCounts.includes(name) ? given : settings;
    if (target.has(name)) faults.push({ code: 'given-twice', field: name, params: {} });
    target.set(name, value);
  }
  return readFields(given, settings, parameters, faults);
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const takeFields = (
  record: Readonly<Record<string, unknown>>,
  into: Map<string, Given>,
  isKnown: (name: string) => boolean,
): readonly ScenarioFault[] =>
  Object.entries(record).flatMap(([field, value]): readonly ScenarioFault[] => {
    if (!isKnown(field)) return [{ code: 'scenario-shape', field, params: { field, reason: 'unknown' } }];
    if (typeof value !== 'number' && typeof value !== 'string')
      return [{ code: 'scenario-shape', field, params: { field, reason: 'type' } }];
    into.set(field, value);
    return [];
  });

/** A scenario from a file: JSON with the fields of `Scenario`, `version` and nothing else. Refusals as `readScenarioPairs`. */
export const readScenarioJson = (
  text: string,
  parameters: Parameters,
): Result<Scenario, readonly ScenarioFault[]> => {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    const params = { found: parseReason(error) };
    return refuse([{ code: 'scenario-not-json', field: '', params }]);
  }
  if (!isRecord(found))
    return refuse([{ code: 'scenario-shape', field: '', params: { field: '', reason: 'type' } }]);
  const { set = {}, ...rest } = found;
  if (!isRecord(set))
    return refuse([{ code: 'scenario-shape', field: 'set', params: { field: 'set', reason: 'type' } }]);
  const given = new Map<string, Given>();
  const settings = new Map<string, Given>();
  const newer = typeof rest['version'] === 'number' && rest['version'] > scenarioVersion;
  const faults = newer
    ? []
    : [
        ...takeFields(rest, given, (name) => choicesAndCounts.includes(name)),
        ...takeFields(set, settings, () => true),
      ];
  // Fields of a newer version mean what this program cannot know: its number is the one fault worth naming.
  if (newer) given.set('version', Number(rest['version']));
  return readFields(given, settings, parameters, faults);
};
