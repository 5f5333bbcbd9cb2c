import { ReportParts } from './ReportParts.tsx';
import { SubmittedReport } from './submitted/SubmittedReport.tsx';
import { useReport } from './use-report.ts';

/** A report: to its writer the list of its parts, and to everybody who may see it what was submitted. */
export const ReportPage = () => {
  const report = useReport();
  return report.isOwn && report.status === 'asked' ? (
    <ReportParts report={report} />
  ) : (
    <SubmittedReport report={report} />
  );
};
