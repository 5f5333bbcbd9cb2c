import { iinFacts, readIin } from '../basics/iin.ts';
import type { EpvoFault } from './epvo-fault.ts';
import type { EpvoRow } from './epvo-row.ts';
import type { KnownCodes } from './known-codes.ts';

/** Kazakhstan in the operator's dictionary of countries. */
const kazakhstan = 113;

const sexNames = { male: /^(муж|ер\b|еркек|ұл|male)/iu, female: /^(жен|әйел|қыз|female)/iu };

/** The sex that a code of the dictionary `Sex` names; `undefined` where it was not read or says nothing that is known here. */
const sexOfCode = (code: unknown, { dictionaries }: KnownCodes): 'male' | 'female' | undefined => {
  const entry = typeof code === 'number' ? dictionaries.get('Sex')?.get(code) : undefined;
  const names = [entry?.nameRu, entry?.nameKz, entry?.nameEn].filter((name) => typeof name === 'string');
  return (['female', 'male'] as const).find((sex) => names.some((name) => sexNames[sex].test(name)));
};

/**
 * The number of a person: twelve digits with the right check digit, the seventh fitting the sex. A citizen of another country may have
 * none that fits, and `noCheckIin` says that it is not to be looked at.
 */
export const checkIdentity = (row: EpvoRow, sexField: string, known: KnownCodes): readonly EpvoFault[] => {
  const { iin, sitizenshipId: citizenship, noCheckIin } = row;
  if (iin === null || iin === undefined || noCheckIin === true) return [];
  const isForeign = typeof citizenship === 'number' && citizenship !== kazakhstan;
  if (isForeign) return [];
  const read = typeof iin === 'string' ? readIin(iin) : undefined;
  if (read?.ok !== true) return [{ code: 'epvo-iin-wrong', field: 'iin' }];
  const sex = sexOfCode(row[sexField], known);
  return sex === undefined || sex === iinFacts(read.value).sex
    ? []
    : [{ code: 'epvo-iin-sex', field: 'iin' }];
};
