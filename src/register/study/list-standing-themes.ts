import { sql } from 'kysely';
import type { ThemeContent } from '../../core/study/standing/codebook-standing.ts';
import type { RegisterTransaction } from '../db.ts';

/** The themes of a study that stand, in their newest words. */
export const listStandingThemes = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<readonly { readonly id: string; readonly content: ThemeContent }[]> => {
  const { rows } = await sql<{ readonly id: string; readonly content: string }>`
    select t.id, c.content
      from theme t
      join theme_content c
        on c.institution_id = t.institution_id and c.theme_id = t.id and c.version = t.version
     where t.institution_id = ${institutionId} and t.study_id = ${studyId} and t.status = 'stands'
     order by t.id`.execute(trx);
  return rows.map(({ id, content }) => ({ id, content: JSON.parse(content) as ThemeContent }));
};
