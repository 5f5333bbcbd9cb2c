import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listOwnReports } from '../../../contract/report.ts';
import { daysBetween, formatLongDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { formatRelativeDays } from '../../../core/basics/format-relative-days.ts';
import { deskPaths } from '../../desk-paths.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';

/** After the return: that a report will be asked for, by when it is due, or that it is in. */
export const ReportStep = ({ mobilityId }: { readonly mobilityId: string }) => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const reports = useQuery(queryOf(listOwnReports, {})).data?.reports ?? [];
  const report = reports.find((one) => one.mobilityId === mobilityId);
  const isIn = report?.status === 'submitted';
  const due = isIn ? undefined : report?.dueOn;
  return (
    <section
      className={due !== undefined && due < today ? 'stay-next late' : 'stay-next'}
      aria-labelledby="stay-next-title"
    >
      <h2 id="stay-next-title" className="notice-title">
        {say(isIn ? 'stay.next.reported' : 'stay.next.report')}
      </h2>
      {due === undefined ? undefined : (
        <p>
          <strong>{say('stay.next.by', { date: formatLongDate(due, locale) })}</strong>{' '}
          <span className="label">{formatRelativeDays(daysBetween(today, due), locale)}</span>
        </p>
      )}
      {report === undefined ? <p>{say('stay.next.report.why')}</p> : undefined}
      {isIn ? (
        <p>
          {report.verified < report.tasks
            ? say('stay.next.reported.why')
            : say('report.home.verified', {
                verified: formatNumber(report.verified, locale),
                all: formatNumber(report.tasks, locale),
              })}
        </p>
      ) : undefined}
      {report === undefined ? undefined : (
        <Button
          component={Link}
          variant={isIn ? 'default' : 'filled'}
          to={deskPaths.report(locale, report.institutionId, report.id)}
        >
          {say(isIn ? 'report.home.read' : 'report.home.write', { call: report.callTitle[locale] })}
        </Button>
      )}
    </section>
  );
};
