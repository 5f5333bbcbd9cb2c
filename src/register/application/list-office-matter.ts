import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import type { mailStates } from '../mail.ts';
import { instant } from '../instant.ts';

/** What the office has beside an application: its notes and the letters about it, newest first. */
export const listOfficeMatter = async (
  trx: RegisterTransaction,
  institutionId: string,
  {
    id,
    draftId,
    accountId,
  }: { readonly id: string; readonly draftId: string | null; readonly accountId: string },
) => {
  const notes = await sql<{ id: string; at: string; actorName: string | null; note: string }>`
    select n.id, ${instant('n.at')} as at, nullif(a.name, '') as "actorName", n.note
      from application_note n left join account a on a.id = n.actor
     where n.institution_id = ${institutionId} and n.application_id = ${id}
     order by n.at desc, n.id desc`.execute(trx);
  // A letter names in its key what it is about.
  const mails = await sql<{
    id: string;
    createdAt: string;
    subject: string;
    state: (typeof mailStates)[number];
  }>`
    select id, ${instant('created_at')} as "createdAt", subject, state from mail
     where account_id = ${accountId}
       and (position(${id} in key) > 0 or position(${draftId ?? id} in key) > 0)
     order by created_at desc, id desc`.execute(trx);
  return { notes: notes.rows, mails: mails.rows };
};
