import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** What was added to a report after its submission, in the order of adding. */
export const listAdditions = async (trx: RegisterTransaction, institutionId: string, reportId: string) => {
  const { rows } = await sql<{ id: string; resultId: string | null; text: string; addedAt: string }>`
    select a.id, a.result_id as "resultId", coalesce(t.text, '') as text, ${instant('a.added_at')} as "addedAt"
      from addition a
      left join addition_text t on t.institution_id = ${institutionId} and t.id = a.id
     where a.institution_id = ${institutionId} and a.report_id = ${reportId}
     order by a.added_at, a.id`.execute(trx);
  return rows;
};
