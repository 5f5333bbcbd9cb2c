import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/**
 * What a person wrote and showed in his reports, in one institution, and what was written about it: sections, results, evidence,
 * additions, courses, experience, verdicts' reasons, names of files. What became of his tasks stays, without a word of it, and
 * nothing of it is published any more.
 */
export const forgetReports = async (
  trx: RegisterTransaction,
  institutionId: string,
  personId: string,
): Promise<void> => {
  const reports = sql`
    select r.id from report r
      join mobility m on m.institution_id = ${institutionId} and m.id = r.mobility_id
     where r.institution_id = ${institutionId} and m.person_id = ${personId}`;
  const results = sql`
    select s.id from result s where s.institution_id = ${institutionId} and s.report_id in (${reports})`;
  await sql`
    delete from report_section where institution_id = ${institutionId} and report_id in (${reports})`.execute(
    trx,
  );
  await sql`
    update report_file set name = '', removed_at = coalesce(removed_at, now())
     where institution_id = ${institutionId} and report_id in (${reports})`.execute(trx);
  await sql`
    update evidence set value = '', note = ''
     where institution_id = ${institutionId} and result_id in (${results})`.execute(trx);
  await sql`
    delete from result_content where institution_id = ${institutionId} and id in (${results})`.execute(trx);
  await sql`
    delete from verification_text
     where institution_id = ${institutionId}
       and id in (select v.id from verification v
                   where v.institution_id = ${institutionId} and v.result_id in (${results}))`.execute(trx);
  const hanging = [
    ['addition_text', 'addition'],
    ['recognition_text', 'recognition'],
    ['experience_text', 'experience'],
  ] as const;
  for (const [table, of] of hanging) {
    await sql`
      delete from ${sql.table(table)}
       where institution_id = ${institutionId}
         and id in (select o.id from ${sql.table(of)} o
                     where o.institution_id = ${institutionId} and o.report_id in (${reports}))`.execute(trx);
  }
  // Why a course was not recognised, or a verification released, may name him.
  await sql`
    delete from entry_reason
     where institution_id = ${institutionId}
       and id in (select j.id from journal j where j.institution_id = ${institutionId}
                     and (j.noun = 'recognition' and j.record_id in (
                            select g.id from recognition g
                             where g.institution_id = ${institutionId} and g.report_id in (${reports}))
                       or j.noun = 'verification' and j.record_id in (
                            select v.id from verification v
                             where v.institution_id = ${institutionId} and v.result_id in (${results}))))`.execute(
    trx,
  );
};
