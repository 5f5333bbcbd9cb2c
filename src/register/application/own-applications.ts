import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import { loadDrafts } from './load-drafts.ts';

/** All that an institution holds of an account's applying: what he wrote, submitted and uploaded, and what was noted. */
export const collectOwnApplications = async (
  trx: RegisterTransaction,
  institutionId: string,
  accountId: string,
) => {
  const drafts = await loadDrafts(trx, institutionId, sql`d.account_id = ${accountId}`);
  const applications = await sql<object>`
    select a.institution_id as "institutionId", a.id, a.call_id as "callId", a.call_version as "callVersion", a.status,
           a.group_id as "groupId", w.version, ${instant('a.submitted_at')} as "submittedAt", w.locale, w.document
      from application a
      left join application_document w on w.institution_id = ${institutionId} and w.application_id = a.id
     where a.institution_id = ${institutionId} and a.account_id = ${accountId}
     order by a.submitted_at, w.version`.execute(trx);
  const notes = await sql<object>`
    select n.institution_id as "institutionId", n.application_id as "applicationId", ${instant('n.at')} as at, n.actor,
           n.note
      from application_note n
      join application a on a.institution_id = ${institutionId} and a.id = n.application_id
     where n.institution_id = ${institutionId} and a.account_id = ${accountId}
     order by n.at, n.id`.execute(trx);
  const files = await sql<object>`
    select institution_id as "institutionId", id, draft_id as "draftId", name, media_type as "mediaType", bytes, sha256,
           ${instant('uploaded_at')} as "uploadedAt", ${instant('removed_at')} as "removedAt"
      from uploaded_file where institution_id = ${institutionId} and account_id = ${accountId}
     order by uploaded_at, id`.execute(trx);
  return {
    drafts: drafts.map(({ id, callId, applicationId, groupId, savedAt, content }) => ({
      ...{ institutionId, id, callId, applicationId, groupId, savedAt, content },
    })),
    applications: applications.rows,
    notes: notes.rows,
    files: files.rows,
  };
};
