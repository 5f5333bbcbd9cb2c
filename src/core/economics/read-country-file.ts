import { parseReason } from '../basics/parse-reason.ts';
import { accept, refuse, type Result } from '../basics/result.ts';
import { countryFile, countryFileVersion, type CountryFile } from './country-file.ts';
import type { ParameterFault } from './parameter-fault.ts';

/** Reads `country.json`. Refuses text that is no JSON, a version from the future, and a wrong shape with its path. */
export const readCountryFile = (text: string, file: string): Result<CountryFile, ParameterFault> => {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    return refuse({ code: 'json-invalid', file, params: { found: parseReason(error) } });
  }
  const version: unknown =
    typeof found === 'object' && found !== null ? Reflect.get(found, 'version') : undefined;
  if (typeof version === 'number' && version > countryFileVersion)
    return refuse({ code: 'country-file-newer', file, params: { version, known: countryFileVersion } });
  const read = countryFile.safeParse(found);
  if (read.success) return accept(read.data);
  const [issue] = read.error.issues;
  const path = issue?.path.join('.') ?? '';
  return refuse({ code: 'country-file-shape', file, params: { path, reason: issue?.message ?? '' } });
};
