import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/**
 * On how many passages each code of a study stands, on the sheets that the reader may see: not those of others in a round that is open. A passage counts
 * once, whoever gave it the code.
 */
export const countUses = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
  reader: string,
): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ id: string; uses: number }>`
    select c.code_id as id, count(distinct (t.id, c.transcript_version, c.start_point, c.end_point))::int as uses
      from coding c
      join coding_sheet s on s.institution_id = c.institution_id and s.id = c.sheet_id
      join transcript t on t.institution_id = s.institution_id and t.id = s.transcript_id and t.status = 'stands'
      left join coding_round r on r.institution_id = s.institution_id and r.id = s.round_id
     where c.institution_id = ${institutionId} and s.study_id = ${studyId} and c.until_revision is null
       and (s.coder_id = ${reader} or r.id is null or r.status <> 'open')
     group by c.code_id`.execute(trx);
  return new Map(rows.map(({ id, uses }) => [id, uses]));
};
