import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** What the participant wrote, and why the office decided, by event and request of one obligation. */
export const listWords = async (
  trx: RegisterTransaction,
  institutionId: string,
  obligationId: string,
): Promise<{
  readonly words: ReadonlyMap<string, string>;
  readonly reasons: ReadonlyMap<string, string>;
}> => {
  const written = await sql<{ id: string; words: string }>`
    select id, words from obligation_text
     where institution_id = ${institutionId} and obligation_id = ${obligationId}`.execute(trx);
  const reasons = await sql<{ id: string; reason: string }>`
    select j.record_id as id, r.reason from journal j
      join entry_reason r on r.institution_id = ${institutionId} and r.id = j.id
     where j.institution_id = ${institutionId}
       and j.kind in ('ObligationEventAccepted', 'ObligationEventRefused', 'ObligationRequestGranted',
                      'ObligationRequestRefused')
       and j.record_id in (
         select id from obligation_event where institution_id = ${institutionId} and obligation_id = ${obligationId}
         union all
         select id from obligation_request where institution_id = ${institutionId} and obligation_id = ${obligationId})
     order by j.sequence`.execute(trx);
  return {
    words: new Map(written.rows.map(({ id, words }) => [id, words])),
    // Decided twice after an objection: the later reason is the one that stands.
    reasons: new Map(reasons.rows.map(({ id, reason }) => [id, reason])),
  };
};
