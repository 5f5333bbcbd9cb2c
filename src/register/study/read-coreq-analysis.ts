import { sql } from 'kysely';
import type { Locale } from '../../core/basics/locale.ts';
import type { CoreqAnalysis } from '../../core/study/record/coreq.ts';
import type { GroupText } from '../../core/study/standing/group-text.ts';
import type { RegisterTransaction } from '../db.ts';

/** The name in the language that is asked for, or in another in which there is one. */
const nameIn = ({ name }: { readonly name: GroupText }, locale: Locale): string =>
  name[locale] ?? name.kk ?? name.ru ?? name.en ?? '';

/**
 * What the analysis adds to the checklist: codes that stand, names of themes, and how many coded passages stand under the codes of these themes, save
 * those of rounds that are still coded.
 * Passages are named by pseudonym, so that quotations tell participants apart.
 */
export const readCoreqAnalysis = async (
  trx: RegisterTransaction,
  { institutionId, studyId }: { readonly institutionId: string; readonly studyId: string },
  locale: Locale,
): Promise<CoreqAnalysis> => {
  const codes = await sql<{ count: number }>`
    select count(*)::int as count from code
     where institution_id = ${institutionId} and study_id = ${studyId} and status = 'stands'`.execute(trx);
  const themes = await sql<{ content: string }>`
    select c.content
      from theme t
      join theme_content c on c.institution_id = t.institution_id and c.theme_id = t.id and c.version = t.version
     where t.institution_id = ${institutionId} and t.study_id = ${studyId} and t.status = 'stands'
     order by t.changed_at, t.id`.execute(trx);
  const contents = themes.rows.map(
    ({ content }) => JSON.parse(content) as { readonly name?: GroupText; readonly codes?: readonly string[] },
  );
  const used = contents.flatMap((one) => one.codes ?? []);
  const quotes = await sql<{ count: number }>`
    select count(distinct (s.transcript_id, c.transcript_version, c.start_point, c.end_point))::int as count
      from coding c
      join coding_sheet s on s.institution_id = c.institution_id and s.id = c.sheet_id
      left join coding_round r on r.institution_id = s.institution_id and r.id = s.round_id
     where c.institution_id = ${institutionId} and s.study_id = ${studyId} and c.until_revision is null
       and r.status is distinct from 'open'
       and c.code_id = any(${used}::text[])`.execute(trx);
  const codeCount = codes.rows[0]?.count ?? 0;
  const quoteCount = quotes.rows[0]?.count ?? 0;
  return {
    codes: codeCount === 0 ? null : codeCount,
    themes: contents.map(({ name = {} }) => nameIn({ name }, locale)),
    quotes: quoteCount === 0 ? null : quoteCount,
    quotesNamePeople: quoteCount > 0,
    minorThemes: [],
  };
};
