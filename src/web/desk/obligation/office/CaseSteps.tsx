import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listObligationCases } from '../../../../contract/obligation.ts';
import { daysBetween, formatDate } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { formatRelativeDays } from '../../../../core/basics/format-relative-days.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useToday } from '../../use-today.ts';

/** Obligations that wait for the national office, with what is due first; nothing where none does. */
export const CaseSteps = () => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const found = useQuery(queryOf(listObligationCases, { query: { size: 1 } })).data;
  const [first] = found?.cases ?? [];
  if (found === undefined || first === undefined) return undefined;
  const count = Object.values(found.counts).reduce((sum, one) => sum + one, 0);
  return (
    <li>
      <Link to={deskPaths.obligationCases(locale)}>
        {say('obligation.home.cases', { count, shown: formatNumber(count, locale) })}
      </Link>
      <p>
        {say('obligation.home.first-due', {
          date: formatDate(first.dueOn, locale),
          relative: formatRelativeDays(daysBetween(today, first.dueOn), locale),
        })}
      </p>
    </li>
  );
};
