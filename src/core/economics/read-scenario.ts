import { parseReason } from '../basics/parse-reason.ts';
import { accept, refuse, type Result } from '../basics/result.ts';
import { samplers, samplingFault, type SamplerName } from '../statistics/sampling.ts';
import type { Parameters } from './parameters.ts';
import { measuredFields } from './measured-fields.ts';
import { measuredSymbols } from './measured-symbols.ts';
import { readMeasured } from './read-measured.ts';
import { crossedSettings, settingFault } from './scenario-setting.ts';
import { toPlainNumber } from './to-plain-number.ts';
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
const measuredPrefix = 'measured.';

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
    const value = typeof given === 'number' ? given : toPlainNumber(given);
    if (!Number.isFinite(value)) this.faults.push({ code: 'not-a-number', field, params: { value: given } });
    else if (!Number.isInteger(value)) this.faults.push({ code: 'not-whole', field, params: { value } });
    else if (value < least || value > most)
      this.faults.push({ code: 'outside-range', field, params: { value, least, most } });
    else return value;
    return otherwise;
  }
}

const choicesAndCounts = [
  ...['version', 'country', 'seed', 'draws', 'sampler', 'dependence', 'perspective'],
  ...measuredFields.map((field) => `${measuredPrefix}${field}`),
];

/** The fields of a measured share, without their prefix. */
const measuredOf = (given: ReadonlyMap<string, Given>): ReadonlyMap<string, Given> =>
  new Map(
    [...given]
      .filter(([name]) => name.startsWith(measuredPrefix))
      .map(([name, value]) => [name.slice(measuredPrefix.length), value]),
  );

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
      .map(([symbol, value]) => [symbol, typeof value === 'number' ? value : toPlainNumber(value)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  for (const [symbol, value] of Object.entries(set)) {
    const fault = settingFault(parameters, symbol, value);
    const shown = fault?.code === 'not-a-number' ? { value: settings.get(symbol) ?? '' } : {};
    if (fault !== undefined) reading.faults.push({ ...fault, params: { ...fault.params, ...shown } });
  }
  const measured = readMeasured(measuredOf(given));
  if (!measured.ok) reading.faults.push(...measured.refusal);
  else if (measured.value !== undefined)
    for (const symbol of measuredSymbols.filter((one) => Object.hasOwn(set, one)))
      reading.faults.push({ code: 'measured-and-set', field: symbol, params: { symbol } });
  if (reading.faults.length === 0) reading.faults.push(...crossedSettings(parameters, set));
  if (reading.faults.length > 0 || !measured.ok) return refuse(reading.faults);
  const scenario = { country: parameters.country, seed, draws, sampler, dependence, perspective, set };
  return accept(measured.value === undefined ? scenario : { ...scenario, measured: measured.value });
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

/** The fields of a measured share as an address names them; an estimate that is not there has none. */
const prefixed = (measured: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(measured)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [`${measuredPrefix}${name}`, value]),
  );

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
  const { set = {}, measured = {}, ...rest } = found;
  const noRecord = (field: string) =>
    refuse([{ code: 'scenario-shape', field, params: { field, reason: 'type' } } as const]);
  if (!isRecord(set)) return noRecord('set');
  if (!isRecord(measured)) return noRecord('measured');
  const given = new Map<string, Given>();
  const settings = new Map<string, Given>();
  const newer = typeof rest['version'] === 'number' && rest['version'] > scenarioVersion;
  const faults = newer
    ? []
    : [
        ...takeFields(rest, given, (name) => choicesAndCounts.includes(name)),
        ...takeFields(set, settings, () => true),
        ...takeFields(prefixed(measured), given, (name) => choicesAndCounts.includes(name)),
      ];
  // Fields of a newer version mean what this program cannot know: its number is the one fault worth naming.
  if (newer) given.set('version', Number(rest['version']));
  return readFields(given, settings, parameters, faults);
};
