import type { PersonStanding } from '../../core/person/person.ts';
import type { RegisterTransaction } from '../db.ts';
import { findStanding } from '../standing.ts';

/** Whether a person was forgotten: nothing personal may be written of him again. */
export const isPersonErased = async (
  trx: RegisterTransaction,
  institutionId: string,
  personId: string,
): Promise<boolean> => {
  const person = await findStanding<PersonStanding>(trx, 'person', institutionId, personId);
  return person === undefined || person.erasedAt !== null;
};
