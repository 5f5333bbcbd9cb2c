import path from 'node:path';
import { readClaimFolder, type ClaimFolder } from './claim-folder.ts';
import type { CountryList } from './country-list.ts';

const folder = path.resolve(import.meta.dirname, '../../reference/paper');

/** The claims of the source that ships with the program, with the facts they name. Throws when they cannot be read. */
export const loadShippedClaims = async (countries: CountryList): Promise<ClaimFolder> => {
  const read = await readClaimFolder(folder, countries);
  if (read.ok) return read.value;
  throw new Error(`${read.refusal.file}: ${read.refusal.code} ${JSON.stringify(read.refusal.params)}`);
};
