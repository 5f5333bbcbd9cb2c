import type { ImportProfile } from '../import/import-profile.ts';
import { epvoEntities, type EpvoEntity } from './epvo-entity.ts';
import { frameFields } from './epvo-row.ts';
import { epvoTables } from './epvo-tables.ts';

/** As many headings as a profile may be known by. */
const mostKnownBy = 20;

const profileOf = (entity: EpvoEntity): ImportProfile => {
  const { fields } = epvoTables[entity];
  const names = fields.map(({ name }) => name);
  return {
    kind: 'records',
    id: `epvo-${entity.toLowerCase().replaceAll('_', '-')}`,
    version: 1,
    title: { kk: `ЕПВО: ${entity}`, ru: `ЕПВО: ${entity}`, en: `EPVO: ${entity}` },
    target: `epvo/${entity}`,
    columns: [...frameFields, ...names].map((field) => ({ headers: [field], field })),
    fixed: {},
    dayOrder: 'day-first',
    decimalSign: '.',
    // How tables saved from a database and from a spreadsheet write yes and no.
    values: Object.fromEntries(
      fields
        .filter(({ type }) => type === 'boolean')
        .map(({ name }) => [name, { '1': 'true', '0': 'false', t: 'true', f: 'false' }]),
    ),
    blanks: ['null', 'NULL'],
    ignored: [],
    knownBy: names.slice(0, mostKnownBy),
  };
};

/** How a table that was saved from the EPVO is read, for each that the register knows: made from the same fields. */
export const epvoProfiles: readonly ImportProfile[] = epvoEntities.map(profileOf);
