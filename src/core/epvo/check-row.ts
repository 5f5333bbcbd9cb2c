import { checkIdentity } from './check-identity.ts';
import type { EpvoFault } from './epvo-fault.ts';
import type { EpvoField, EpvoTable } from './epvo-field.ts';
import type { EpvoRow } from './epvo-row.ts';
import { isEpvoValue } from './is-epvo-value.ts';
import type { KnownCodes } from './known-codes.ts';

/** The second may not be before the first. */
const inOrder = [
  ['startDate', 'finishDate'],
  ['startDate', 'endDate'],
  ['birthDate', 'enrollDate'],
  ['birthDate', 'startDate'],
  ['startDate', 'finishOrderDate'],
] as const;

const checkField = (field: EpvoField, row: EpvoRow, known: KnownCodes): EpvoFault | undefined => {
  const { name, type, isRequired, entity, dictionary } = field;
  const value = row[name];
  // Whoever leaves a field out of a full replacement empties it without having said so.
  if (value === undefined) return { code: 'epvo-field-dropped', field: name };
  if (value === null) return isRequired ? { code: 'epvo-field-missing', field: name } : undefined;
  if (value === '') return { code: 'epvo-text-empty', field: name };
  if (!isEpvoValue(value, type)) return { code: 'epvo-field-type', field: name, params: { type } };
  if (typeof value !== 'number') return undefined;
  if (dictionary !== undefined && known.dictionaries.get(dictionary)?.has(value) === false)
    return { code: 'epvo-code-unknown', field: name, params: { value, dictionary } };
  if (entity !== undefined && known.keys.get(entity)?.has(value) === false)
    return { code: 'epvo-reference-unknown', field: name, params: { value, entity } };
  return undefined;
};

/** All that keeps a whole row from being sent, by field in the order of the table. */
export const checkRow = (table: EpvoTable, row: EpvoRow, known: KnownCodes): readonly EpvoFault[] => {
  const faults: EpvoFault[] = table.fields.flatMap((field) => checkField(field, row, known) ?? []);
  if (row['typeCode'] !== table.entity) faults.unshift({ code: 'epvo-other-table', field: 'typeCode' });
  if (row['universityId'] !== known.universityId)
    faults.unshift({ code: 'epvo-other-university', field: 'universityId' });
  if (table.entity === 'ORDERS_ACADEMIC_MOBILITY' && row['mobilityType'] === 2 && row['countryId'] === null)
    faults.push({ code: 'epvo-country-missing', field: 'countryId' });
  const names = new Set(table.fields.map(({ name }) => name));
  for (const [first, second] of inOrder) {
    const [begins, ends] = [row[first], row[second]];
    if (!names.has(first) || !names.has(second)) continue;
    if (typeof begins === 'string' && typeof ends === 'string' && ends < begins)
      faults.push({ code: 'epvo-dates-order', field: second, params: { other: first } });
  }
  if (names.has('iin'))
    faults.push(...checkIdentity(row, table.entity === 'STUDENT' ? 'genderId' : 'sexId', known));
  return faults;
};
