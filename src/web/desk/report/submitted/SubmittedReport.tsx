import { paperFormats } from '../../../../core/basics/paper-formats.ts';
import { Link } from '@tanstack/react-router';
import { printReport, type ReportView } from '../../../../contract/report.ts';
import { formatDate, formatDateTime } from '../../../../core/basics/format-date.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { History } from '../../journal/History.tsx';
import { apiAddress } from '../../office/api-address.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { Additions } from './Additions.tsx';
import { Experiences } from './Experiences.tsx';
import { Recognitions } from './Recognitions.tsx';
import { ReportFacts } from './ReportFacts.tsx';
import { TaskResult } from './TaskResult.tsx';

const steps = ['report.submitted.next.1', 'report.submitted.next.2', 'report.submitted.next.3'] as const;

/** A report as it will stay: every agreed task beside its result, verdicts, recognition, what was added later. */
export const SubmittedReport = ({ report }: { readonly report: ReportView }) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const { institutionId, id, isOwn, hostName, submittedAt, dueOn, tasks } = report;
  const paper = apiAddress(printReport, { institutionId, id });
  const isFresh = tasks.every(({ result }) => result?.verdict == null);
  return (
    <DeskPage
      title={isOwn ? say('report.title.where', { host: hostName }) : report.participant}
      breadcrumb={
        isOwn
          ? { to: deskPaths.home(locale), label: say('desk.home.title') }
          : { to: `${deskPaths.reports(locale)}?at=${institutionId}`, label: say('report.list') }
      }
      lead={report.callTitle[locale]}
      actions={
        submittedAt === null ? undefined : (
          <>
            {isOwn ? (
              <Link to={deskPaths.addToReport(locale, institutionId, id)}>{say('report.add')}</Link>
            ) : undefined}
            {paperFormats.map((format) => (
              <a key={format} href={`${paper}?locale=${locale}&format=${format}`} download>
                {say('report-paper.save', { format: format.toUpperCase() })}
              </a>
            ))}
          </>
        )
      }
    >
      {submittedAt === null ? (
        <Notice>{say('report.not-submitted', { date: formatDate(dueOn, locale) })}</Notice>
      ) : (
        <Notice isDone>
          {say('report.submitted', { date: formatDateTime(submittedAt, locale, timeZone) })}
        </Notice>
      )}
      {isOwn && isFresh && submittedAt !== null ? (
        <section aria-labelledby="next-title">
          <h2 id="next-title">{say('report.submitted.next')}</h2>
          <ol>
            {steps.map((step) => (
              <li key={step}>{say(step)}</li>
            ))}
          </ol>
        </section>
      ) : undefined}
      <ReportFacts report={report} />
      {tasks.map((task) => (
        <TaskResult key={task.taskId} report={report} task={task} />
      ))}
      {submittedAt === null ? undefined : (
        <>
          <Recognitions report={report} />
          <Experiences report={report} />
          <Additions report={report} />
        </>
      )}
      {isOwn ? undefined : <History records={[{ institutionId, noun: 'report', id }]} />}
    </DeskPage>
  );
};
