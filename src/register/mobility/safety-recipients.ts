import type { RegisterTransaction } from '../db.ts';
import { listSafetyPeople } from './list-safety-people.ts';

/**
 * Who reads a report of danger that was made to `toAccountId`: the named person, or every coordinator where nobody was
 * named or who was named has left the institution, so that no report is left unread.
 */
export const safetyRecipients = async (
  trx: RegisterTransaction,
  institutionId: string,
  toAccountId: string | null,
): Promise<readonly string[]> => {
  const people = await listSafetyPeople(trx, institutionId);
  const named = people.filter(({ accountId }) => accountId === toAccountId);
  const all = named.length > 0 ? named : people.filter(({ isCoordinator }) => isCoordinator);
  return all.map(({ accountId }) => accountId);
};
