import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listOwnReports } from '../../../contract/report.ts';
import { daysBetween, formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { formatRelativeDays } from '../../../core/basics/format-relative-days.ts';
import { deskPaths } from '../../desk-paths.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';

/** The reports of the account on its first page: what is to be written by when, and how far verification is. */
export const OwnReports = () => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const reports = useQuery(queryOf(listOwnReports, {})).data?.reports ?? [];
  if (reports.length === 0) return undefined;
  return (
    <>
      <h2>{say('report.home')}</h2>
      <ul className="next-steps">
        {reports.map(({ institutionId, id, callTitle, status, dueOn, tasks, verified }) => {
          const days = daysBetween(today, dueOn);
          const isAsked = status === 'asked';
          return (
            <li key={id}>
              <Link to={deskPaths.report(locale, institutionId, id)}>
                {say(isAsked ? 'report.home.write' : 'report.home.read', { call: callTitle[locale] })}
              </Link>
              <p>
                {isAsked
                  ? say(days < 0 ? 'report.due-passed' : 'report.due', {
                      date: formatDate(dueOn, locale),
                      relative: formatRelativeDays(days, locale),
                    })
                  : say('report.home.verified', {
                      verified: formatNumber(verified, locale),
                      all: formatNumber(tasks, locale),
                    })}
              </p>
              {isAsked && days < 0 ? <p>{say('report.late')}</p> : undefined}
            </li>
          );
        })}
      </ul>
      <p>
        <Link to={deskPaths.ownLedger(locale)}>{say('report.home.own-ledger')}</Link>
      </p>
    </>
  );
};
