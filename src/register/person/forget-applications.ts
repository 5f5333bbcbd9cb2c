import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/**
 * What a person wrote to apply, in one institution: drafts with their sections, documents, the words of tasks, choices,
 * notes about him, names of files, what reviewers wrote, why a decision was made and his appeals. What is so of his
 * applications, tasks, reviews and awards stays, marks and totals included, without a word of his or about him.
 */
export const forgetApplications = async (
  trx: RegisterTransaction,
  institutionId: string,
  personId: string,
): Promise<void> => {
  const applications = sql`select a.id from application a
    where a.institution_id = ${institutionId} and a.person_id = ${personId}`;
  const drafts = sql`select d.id from draft d
    where d.institution_id = ${institutionId} and d.person_id = ${personId}`;
  const ofApplications = ['application_document', 'choice', 'application_note'] as const;
  for (const table of ofApplications) {
    await sql`delete from ${sql.table(table)}
               where institution_id = ${institutionId} and application_id in (${applications})`.execute(trx);
  }
  await sql`
    delete from task_content
     where institution_id = ${institutionId}
       and id in (select t.id from task t where t.institution_id = ${institutionId}
                     and t.application_id in (${applications}))`.execute(trx);
  await sql`
    update uploaded_file set name = '', removed_at = coalesce(removed_at, now())
     where institution_id = ${institutionId} and draft_id in (${drafts})`.execute(trx);
  await sql`delete from draft_section
             where institution_id = ${institutionId} and draft_id in (${drafts})`.execute(trx);
  const hanging = [
    ['score_sheet', 'review_assignment'],
    ['award_explanation', 'award'],
    ['appeal_text', 'appeal'],
  ] as const;
  for (const [table, of] of hanging) {
    await sql`
      delete from ${sql.table(table)}
       where institution_id = ${institutionId}
         and id in (select o.id from ${sql.table(of)} o where o.institution_id = ${institutionId}
                       and o.application_id in (${applications}))`.execute(trx);
  }
  // The reason of a decision about him may name him too.
  await sql`
    delete from entry_reason
     where institution_id = ${institutionId}
       and id in (select j.id from journal j where j.institution_id = ${institutionId}
                     and (j.noun = 'application' and j.record_id in (${applications})
                       or j.noun = 'assignment' and j.record_id in (
                            select o.id from review_assignment o
                             where o.institution_id = ${institutionId} and o.application_id in (${applications}))
                       or j.noun = 'appeal' and j.record_id in (
                            select o.id from appeal o
                             where o.institution_id = ${institutionId} and o.application_id in (${applications}))))`.execute(
    trx,
  );
  // The keyed hash of his number goes; that the account has applied stays, so that nobody gets two places.
  await sql`
    delete from application_registry
     where institution_id = ${institutionId} and application_id in (${applications})
       and same_person not like 'acc~_%' escape '~'`.execute(trx);
};
