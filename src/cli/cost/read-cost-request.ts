import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { accept, refuse } from '../../core/basics/result.ts';
import type { Result } from '../../core/basics/result.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { Parameters } from '../../core/economics/parameters.ts';
import { readScenarioJson } from '../../core/economics/read-scenario.ts';
import type { ScenarioFault } from '../../core/economics/scenario-fault.ts';
import { defaultScenario } from '../../core/economics/scenario.ts';
import type { Scenario } from '../../core/economics/scenario.ts';
import { readParameterFolder, shippedParameterFolder } from '../../intake/parameter-folder.ts';
import { text, textOf } from '../../messages.ts';
import type { CostArguments } from './read-cost-arguments.ts';

/** Everything that decides the numbers, checked. */
export interface CostRequest {
  readonly scenario: Scenario;
  readonly parameters: Parameters;
  readonly countryFolder: string;
}

/** Sentences in the language of the console, one for each thing that is wrong. */
type Refused = Result<CostRequest, readonly string[]>;

const printable = (params: Readonly<Record<string, string | number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));

/** Reads a country's folder, or says file, row and column of everything that is wrong with it. */
export const readCountry = async (
  folder: string,
  locale: Locale,
): Promise<Result<Parameters, readonly string[]>> => {
  const read = await readParameterFolder(folder);
  if (read.ok) return read;
  return refuse(
    read.refusal.map(({ file, row, column, code, params }) => {
      const place = [
        file,
        ...(row === undefined ? [] : [text(locale, 'intake.place.row', { row: String(row) })]),
        ...(column === undefined ? [] : [text(locale, 'intake.place.column', { column })]),
      ];
      return `${place.join(', ')}: ${textOf(locale, `cost.fault.${code}`, printable(params))}`;
    }),
  );
};

const scenarioSentences =
  (locale: Locale, file?: string) =>
  (faults: readonly ScenarioFault[]): readonly string[] =>
    faults.map(({ field, code, params }) => {
      const place = [file, field].filter((part) => part !== undefined && part !== '');
      const start = place.length === 0 ? '' : `${place.join(', ')}: `;
      return `${start}${textOf(locale, `cost.scenario.${code}`, printable(params))}`;
    });

/** A scenario as a file holds it, or what is wrong with it. */
export const readScenarioText = (
  json: string,
  parameters: Parameters,
  locale: Locale,
  file?: string,
): Result<Scenario, readonly string[]> => {
  const read = readScenarioJson(json, parameters);
  return read.ok ? read : refuse(scenarioSentences(locale, file)(read.refusal));
};

const readScenarioFile = async (
  file: string | undefined,
  locale: Locale,
): Promise<Result<string, readonly string[]>> => {
  if (file === undefined) return accept('{}');
  try {
    return accept(await readFile(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const reason = String(error.code);
    return refuse([text(locale, 'cost.refused.scenario-not-readable', { file, reason })]);
  }
};

/** The country that a scenario is for, before it can be checked against that country. */
const countryOf = (json: string): string => {
  try {
    const found: unknown = JSON.parse(json);
    const isNamed = typeof found === 'object' && found !== null && 'country' in found;
    return isNamed && typeof found.country === 'string' ? found.country : defaultScenario.country;
  } catch (error) {
    if (error instanceof SyntaxError) return defaultScenario.country;
    throw error;
  }
};

const isFolder = (country: string): boolean => /[./\\]/.test(country);

/** Reads the country and the scenario: defaults, then the file, then the options. */
export const readCostRequest = async (asked: CostArguments, locale: Locale): Promise<Refused> => {
  const file = await readScenarioFile(asked.scenarioFile, locale);
  if (!file.ok) return file;
  const country = asked.country ?? countryOf(file.value);
  const countryFolder = isFolder(country) ? country : shippedParameterFolder(country);
  if (!isFolder(country) && !existsSync(path.join(countryFolder, 'country.json')))
    return refuse([text(locale, 'cost.scenario.unknown-country', { value: country })]);
  const parameters = await readCountry(countryFolder, locale);
  if (!parameters.ok) return parameters;
  const base = readScenarioText(file.value, parameters.value, locale, asked.scenarioFile);
  if (!base.ok) return base;
  const set = { ...base.value.set, ...asked.set };
  const merged = JSON.stringify({ ...base.value, ...asked.fields, set });
  const scenario = readScenarioText(merged, parameters.value, locale);
  return scenario.ok
    ? accept({ scenario: scenario.value, parameters: parameters.value, countryFolder })
    : scenario;
};
