import { sql } from 'kysely';
import type { EntryBody } from '../../core/basics/entry-body.ts';
import type { Place } from '../command.ts';

/** Whoever withdrew has no application any more and may make another one elsewhere. */
export const freeApplicants = async (
  { trx, institutionId }: Place,
  entries: readonly EntryBody[],
): Promise<void> => {
  const ids = entries.filter(({ kind }) => kind === 'ApplicationWithdrawn').map(({ recordId }) => recordId);
  if (ids.length === 0) return;
  await sql`delete from application_registry
             where institution_id = ${institutionId} and application_id = any(${ids})`.execute(trx);
};
