import type { Register } from '../register/db.ts';
import type { CountryList } from './country-list.ts';
import { loadShippedTables } from './figure-tables.ts';
import { importFigures } from './import-figures.ts';

const limitBytes = 10 * 1024 * 1024;

/** Take in the tables that ship with the program; those already known stay untouched. Throws when one has a fault. */
export const importShipped = async (register: Register, countries: CountryList, now: Date): Promise<void> => {
  for (const { table, file } of await loadShippedTables()) {
    const outcome = await importFigures(register, table, file, { limitBytes, countries, now });
    if (!outcome.ok) throw new Error(`${file}: ${JSON.stringify(outcome.refusal[0])}`);
  }
};
