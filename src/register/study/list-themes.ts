import { sql } from 'kysely';
import type { ThemeContent, ThemeStanding } from '../../core/study/standing/codebook-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A theme with its newest words and codes. */
interface ThemeRow {
  readonly id: string;
  readonly standing: ThemeStanding;
  readonly content: ThemeContent;
}

/** The themes of a study that stand, as they were formed. */
export const listThemes = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<readonly ThemeRow[]> => {
  const { rows } = await sql<ThemeStanding & { readonly id: string; readonly content: string }>`
    select t.id, t.study_id as "studyId", t.version, t.sha256, t.status, t.indicator,
           ${instant('t.changed_at')} as "changedAt", t.changed_by as "changedBy", c.content
      from theme t
      join theme_content c on c.institution_id = t.institution_id and c.theme_id = t.id and c.version = t.version
     where t.institution_id = ${institutionId} and t.study_id = ${studyId} and t.status = 'stands'
     order by t.id`.execute(trx);
  return rows.map(({ id, content, ...standing }) => ({
    ...{ id, standing },
    content: JSON.parse(content) as ThemeContent,
  }));
};
