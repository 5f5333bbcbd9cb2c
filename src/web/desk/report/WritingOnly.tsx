import type { ReactNode } from 'react';
import type { ReportView } from '../../../contract/report.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useReport } from './use-report.ts';

/** Around a page on which a report is written: whoever may not write it, or no longer, reads that it is so. */
export const WritingOnly = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: (report: ReportView) => ReactNode;
}) => {
  const locale = useLocale();
  const say = useSay();
  const report = useReport();
  if (report.isOwn && report.status === 'asked') return children(report);
  return (
    <DeskPage
      title={title}
      breadcrumb={{
        to: deskPaths.report(locale, report.institutionId, report.id),
        label: say('report.back'),
      }}
    >
      <p>{say('report.fixed')}</p>
    </DeskPage>
  );
};
