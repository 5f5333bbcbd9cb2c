import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from '../core/basics/has-code.ts';
import { accept, refuse, type Result } from '../core/basics/result.ts';
import { assembleParameters } from '../core/economics/assemble-parameters.ts';
import type { ParameterFault } from '../core/economics/parameter-fault.ts';
import type { Parameters } from '../core/economics/parameters.ts';
import { readAssumptions } from '../core/economics/read-assumptions.ts';
import { readCountryFile } from '../core/economics/read-country-file.ts';
import { readPayrollLaws } from '../core/economics/read-payroll-laws.ts';
import type { ParameterTable } from '../core/economics/table-cell.ts';
import { readWholeTable } from '../exchange/tabular/read-whole-table.ts';

const limitBytes = 10 * 1024 * 1024;

const readBytes = async (folder: string, file: string): Promise<Result<Buffer, ParameterFault>> => {
  try {
    return accept(await readFile(path.join(folder, file)));
  } catch (error) {
    const code = hasCode(error, 'ENOENT', 'ENOTDIR')
      ? 'parameter-file-not-found'
      : 'parameter-file-not-readable';
    return refuse({ code, file, params: {} });
  }
};

const readTable = async (folder: string, file: string): Promise<Result<ParameterTable, ParameterFault>> => {
  const bytes = await readBytes(folder, file);
  if (!bytes.ok) return bytes;
  const whole = await readWholeTable(bytes.value, { name: file, limitBytes });
  if (whole.ok) return accept({ file, ...whole.value });
  const { code, row } = whole.refusal;
  return refuse({
    code: 'table-not-readable',
    file,
    ...(row === undefined ? {} : { row }),
    params: { reason: code },
  });
};

const faultsOf = (results: readonly Result<unknown, ParameterFault | readonly ParameterFault[]>[]) =>
  results.flatMap((result): readonly ParameterFault[] => {
    if (result.ok) return [];
    return 'code' in result.refusal ? [result.refusal] : result.refusal;
  });

/**
 * Reads a country's folder: `country.json`, `parameters.csv`, `payroll-law.csv` (docs/cost-model.md). Refuses with
 * everything that is wrong, each with its file, row and column.
 */
export const readParameterFolder = async (
  folder: string,
): Promise<Result<Parameters, readonly ParameterFault[]>> => {
  const [countryBytes, assumptionTable, lawTable] = await Promise.all([
    readBytes(folder, 'country.json'),
    readTable(folder, 'parameters.csv'),
    readTable(folder, 'payroll-law.csv'),
  ]);
  const country = countryBytes.ok
    ? readCountryFile(countryBytes.value.toString('utf8'), 'country.json')
    : countryBytes;
  const assumptions = assumptionTable.ok ? readAssumptions(assumptionTable.value) : assumptionTable;
  const laws = lawTable.ok ? readPayrollLaws(lawTable.value) : lawTable;
  if (!country.ok || !assumptions.ok || !laws.ok) return refuse(faultsOf([country, assumptions, laws]));
  return assembleParameters({ country: country.value, ...assumptions.value, laws: laws.value });
};

/** The folder of a country that ships with the program. */
export const shippedParameterFolder = (country: string): string =>
  path.join(import.meta.dirname, '../../reference', country);

/** The parameters of Kazakhstan that ship with the program. Throws when they are faulty: they are part of it. */
export const loadKazakhstan = async (): Promise<Parameters> => {
  const read = await readParameterFolder(shippedParameterFolder('kazakhstan'));
  if (!read.ok) throw new Error(`The parameters of Kazakhstan are faulty: ${JSON.stringify(read.refusal)}`);
  return read.value;
};
