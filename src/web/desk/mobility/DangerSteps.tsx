import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listSafetyReports } from '../../../contract/stay.ts';
import { formatDateTime } from '../../../core/basics/format-date.ts';
import { deskPaths } from '../../desk-paths.ts';
import { countries } from '../../countries.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';

/** Dangers that were reported to the reader and are not over: before everything else. */
export const DangerSteps = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const reports = useQuery(queryOf(listSafetyReports, {})).data?.reports ?? [];
  if (reports.length === 0) return undefined;
  return (
    <ul className="next-steps dangers" aria-label={say('stay.danger.list')}>
      {reports.map(({ id, institutionId, participant, country, status, reportedAt }) => (
        <li key={id}>
          <Link to={deskPaths.safetyReport(locale, institutionId, id)}>
            {say('stay.home.danger', { name: participant, country: countries.nameOf(country, locale) })}
          </Link>
          <p>
            {say(`stay.danger.status.${status}`)}, {formatDateTime(reportedAt, locale, timeZone)}
          </p>
        </li>
      ))}
    </ul>
  );
};
