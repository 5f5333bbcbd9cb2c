import { useSearch } from '@tanstack/react-router';
import type { ReportView } from '../../../contract/report.ts';
import { deskPaths } from '../../desk-paths.ts';
import type { SectionSearch } from '../draft/section-search.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** Where a section's page leads: to the list of parts, or to the page of checking from which it was opened. */
export const useReportWay = ({ institutionId, id }: Pick<ReportView, 'institutionId' | 'id'>) => {
  const locale = useLocale();
  const say = useSay();
  const { from } = useSearch({ strict: false }) as SectionSearch;
  return from === 'check'
    ? { to: deskPaths.checkReport(locale, institutionId, id), label: say('report.check.title') }
    : { to: deskPaths.report(locale, institutionId, id), label: say('report.back') };
};
