import { sql } from 'kysely';
import { breachAudiences, type BreachAudience } from '../../core/breach/audience.ts';
import type { RegisterTransaction } from '../db.ts';
import { audienceOf } from './audience-of.ts';

/** How many people of each set could be written to now. */
export const countAudiences = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly { readonly audience: BreachAudience; readonly people: number }[]> => {
  const counted = [];
  for (const audience of breachAudiences) {
    const { rows } = await sql<{ people: number }>`
      select count(*)::int as people from (${audienceOf(institutionId, audience)}) p`.execute(trx);
    counted.push({ audience, people: rows[0]?.people ?? 0 });
  }
  return counted;
};
