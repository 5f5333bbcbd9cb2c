import type { ReportView } from '../../../contract/report.ts';
import { daysBetween, formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { formatRelativeDays } from '../../../core/basics/format-relative-days.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TaskRows } from '../../ui/TaskRows.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';
import { partStates, type PartState } from './part-states.ts';
import { ReportReminders } from './ReportReminders.tsx';

/** The parts of a report that is being written, in any order; then checking and submitting. */
export const ReportParts = ({ report }: { readonly report: ReportView }) => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const { institutionId, id, dueOn, hostName, callTitle, tasks } = report;
  const states = partStates(report);
  const stateOf = (section: string) => states.find((state) => state.section === section);
  const number = (value: number) => formatNumber(value, locale);
  const statusOf = (state: PartState | undefined): string => {
    if (state === undefined) return '';
    const { status, count } = state;
    const counted = { count, shown: number(count) };
    if (status === 'partial') return say('report.part.partial', counted);
    if (status === 'optional' && count > 0) return say('report.part.filled', counted);
    return say(`report.part.${status}`);
  };
  const row = (section: string, to: string, label: string, hint: string) => ({
    key: section,
    to,
    label,
    hint,
    status: statusOf(stateOf(section)),
    isDone: ['done', 'optional'].includes(stateOf(section)?.status ?? ''),
  });
  const days = daysBetween(today, dueOn);
  const asked = states.filter(({ status }) => status !== 'optional');
  return (
    <DeskPage
      title={say('report.title.where', { host: hostName })}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      lead={callTitle[locale]}
    >
      <p>
        <strong>
          {say(days < 0 ? 'report.due-passed' : 'report.due', {
            date: formatDate(dueOn, locale),
            relative: formatRelativeDays(days, locale),
          })}
        </strong>
      </p>
      {days < 0 ? <Notice>{say('report.late')}</Notice> : undefined}
      <p>{say('report.lead')}</p>
      <h2>{say('report.parts.tasks')}</h2>
      <p>
        {say('report.parts.progress', {
          done: number(asked.filter(({ status }) => status === 'done').length),
          all: number(asked.length),
        })}
      </p>
      <TaskRows
        label={say('report.parts.tasks')}
        rows={tasks.map((task) =>
          row(
            task.taskId,
            deskPaths.reportTask(locale, institutionId, id, task.taskId),
            task.title,
            say('report.task-due', { date: formatDate(task.dueOn, locale) }),
          ),
        )}
      />
      <h2>{say('report.parts.rest')}</h2>
      <TaskRows
        label={say('report.parts.rest')}
        rows={[
          row(
            'courses',
            deskPaths.reportCourses(locale, institutionId, id),
            say('report.courses'),
            say('report.courses.hint'),
          ),
          row(
            'experience',
            deskPaths.reportExperience(locale, institutionId, id),
            say('report.experience'),
            say('report.experience.hint'),
          ),
          {
            key: 'check',
            to: deskPaths.checkReport(locale, institutionId, id),
            label: say('report.check'),
            hint: say('report.check.hint'),
          },
        ]}
      />
      <ReportReminders reminders={report.reminders} />
    </DeskPage>
  );
};
