import type { ReportView } from '../../../contract/report.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { deskPaths } from '../../desk-paths.ts';

/** Where a field of a report is written: its page, with the field in the query so that it gets the focus. */
export const fieldAddress = (
  locale: Locale,
  { institutionId, id }: Pick<ReportView, 'institutionId' | 'id'>,
  field: string,
  from?: 'check',
): string => {
  const query = `?${new URLSearchParams({ at: field, ...(from === undefined ? {} : { from }) }).toString()}`;
  const [section = ''] = field.split('.');
  if (section === 'courses') return deskPaths.reportCourses(locale, institutionId, id, query);
  if (section === 'experience') return deskPaths.reportExperience(locale, institutionId, id, query);
  return deskPaths.reportTask(locale, institutionId, id, section, query);
};
