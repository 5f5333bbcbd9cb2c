import { sql } from 'kysely';
import type { IndicatorContextStanding } from '../../core/study/standing/codebook-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** What is shown beside an indicator, with its identifier and the name of whose study it is of. */
type ContextRow = IndicatorContextStanding & {
  readonly id: string;
  readonly institution: Readonly<Record<'kk' | 'ru' | 'en', string>>;
};

/** Themes that are shown beside indicators, by everybody or of some themes alone, those shown first before the later ones. */
export const listContexts = async (
  trx: RegisterTransaction,
  themeIds?: readonly string[],
): Promise<readonly ContextRow[]> => {
  const { rows } = await sql<ContextRow>`
    select c.id, c.institution_id as "institutionId", c.theme_id as "themeId", c.indicator, c.name, c.statement,
           c.study_title as "studyTitle", c.people, c.base, c.is_demonstration as "isDemonstration", c.status,
           ${instant('c.shown_at')} as "shownAt", i.name as institution
      from indicator_context c join institution i on i.id = c.institution_id
     where c.status = 'shown' and ${themeIds === undefined ? sql`true` : sql`c.theme_id = any(${[...themeIds]})`}
     order by c.shown_at, c.id`.execute(trx);
  return rows;
};
