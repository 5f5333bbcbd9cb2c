import { sql } from 'kysely';
import type { EntryBody } from '../../core/basics/entry-body.ts';
import type { Place } from '../command.ts';
import { refreshReturnFacts } from './refresh-return-facts.ts';

/** What is known of each alumnus whom these entries are about, in the transaction that writes them. */
export const followReturnFacts = async (
  { trx, institutionId }: Pick<Place, 'trx' | 'institutionId'>,
  entries: readonly EntryBody[],
): Promise<void> => {
  const of = (noun: string): readonly string[] =>
    entries.filter((entry) => entry.noun === noun).map(({ recordId }) => recordId);
  const { rows } = await sql<{ id: string }>`
    select id from alumnus where institution_id = ${institutionId} and id = any(${of('alumnus')})
    union
    select alumnus_id from follow_up where institution_id = ${institutionId} and id = any(${of('follow-up')})
    union
    select alumnus_id from outcome where institution_id = ${institutionId} and id = any(${of('outcome')})`.execute(
    trx,
  );
  await refreshReturnFacts(
    trx,
    institutionId,
    rows.map(({ id }) => id),
  );
};
