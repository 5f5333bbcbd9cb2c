import { sql } from 'kysely';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { RegisterTransaction } from '../db.ts';
import { newId } from '../new-id.ts';
import { listCalls } from '../programme/list-calls.ts';
import { keepDraft } from './keep-draft.ts';

/**
 * A draft of the account for an open call, or the one that was begun before. Refused where the account has no person in
 * the institution. Drafts are content: they are not journaled, and only their writer sees them.
 */
export const beginDraft = async (
  trx: RegisterTransaction,
  institutionId: string,
  { callId, accountId, now }: { readonly callId: string; readonly accountId: string; readonly now: Date },
): Promise<Decided<{ readonly id: string }>> => {
  const { rows } = await sql<{ personId: string; draftId: string | null }>`
    select p.id as "personId", d.id as "draftId"
      from person p
      left join draft d on d.institution_id = ${institutionId} and d.call_id = ${callId}
                       and d.account_id = ${accountId}
     where p.institution_id = ${institutionId} and p.account_id = ${accountId} and p.erased_at is null`.execute(
    trx,
  );
  const [found] = rows;
  if (found === undefined) return refuse({ code: 'not-permitted' });
  if (found.draftId !== null) return accept({ id: found.draftId });
  const [call] = await listCalls(trx, now, { ids: [callId] });
  if (call === undefined) return refuse({ code: 'call-unknown' });
  if (call.state !== 'open') return refuse({ code: 'call-not-open' });
  const { personId } = found;
  const id = await keepDraft(trx, institutionId, {
    id: newId('dra', now.getTime()),
    callId,
    accountId,
    personId,
    at: now,
  });
  return accept({ id });
};
