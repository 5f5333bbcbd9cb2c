import { sql } from 'kysely';
import type { ReportContent } from '../../core/report/report-content.ts';
import { coursesReport, experienceReport, taskReport } from '../../core/report/report-sections.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** What was saved of a report, with the version and the time of each section by its name. */
interface SavedSections extends ReportContent {
  readonly versions: Readonly<Record<string, number>>;
  readonly savedAt: Readonly<Record<string, string>>;
}

export const readSections = async (
  trx: RegisterTransaction,
  institutionId: string,
  reportId: string,
): Promise<SavedSections> => {
  const { rows } = await sql<{ section: string; content: unknown; version: number; savedAt: string }>`
    select section, content, version, ${instant('saved_at')} as "savedAt" from report_section
     where institution_id = ${institutionId} and report_id = ${reportId}`.execute(trx);
  const contentOf = (name: string): unknown => rows.find(({ section }) => section === name)?.content;
  const tasks = rows.filter(({ section }) => section.startsWith('tsk_'));
  return {
    tasks: new Map(tasks.map(({ section, content }) => [section, taskReport.parse(content)])),
    courses: coursesReport.parse(contentOf('courses') ?? { courses: [] }),
    experience: experienceReport.parse(contentOf('experience') ?? { items: [] }),
    versions: Object.fromEntries(rows.map(({ section, version }) => [section, version])),
    savedAt: Object.fromEntries(rows.map(({ section, savedAt }) => [section, savedAt])),
  };
};
