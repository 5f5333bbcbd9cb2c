import { sql } from 'kysely';
import type { OutcomeStanding } from '../../core/alumni/outcome.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** Every fact about these alumni with the office's reason where there is one, newest word last. */
export type OutcomeRow = OutcomeStanding & { readonly id: string; readonly reason: string | null };

export const listOutcomesOf = async (
  trx: RegisterTransaction,
  institutionId: string,
  alumnusIds: readonly string[],
): Promise<readonly OutcomeRow[]> => {
  if (alumnusIds.length === 0) return [];
  const { rows } = await sql<OutcomeRow>`
    select o.id, o.alumnus_id as "alumnusId", o.account_id as "accountId", o.state, o.known_after::text as "knownAfter",
           o.known_by::text as "knownBy", o.seen_on::text as "seenOn", o.evidence, o.source, o.source_id as "sourceId",
           o.consent_id as "consentId", o.in_field as "inField", o.country, o.file_sha256 as "fileSha256", o.status,
           ${instant('o.recorded_at')} as "recordedAt", ${instant('o.decided_at')} as "decidedAt",
           (select r.reason from journal j
              join entry_reason r on r.institution_id = ${institutionId} and r.id = j.id
             where j.institution_id = ${institutionId} and j.noun = 'outcome' and j.record_id = o.id
               and j.kind in ('OutcomeAccepted', 'OutcomeRefused', 'OutcomeUndone')
             order by j.sequence desc limit 1) as reason
      from outcome o
     where o.institution_id = ${institutionId} and o.alumnus_id = any(${alumnusIds})
     order by o.recorded_at, o.id`.execute(trx);
  return rows;
};
