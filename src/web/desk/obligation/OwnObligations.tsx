import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listOwnObligations } from '../../../contract/obligation.ts';
import { daysBetween, formatDate } from '../../../core/basics/format-date.ts';
import { formatRelativeDays } from '../../../core/basics/format-relative-days.ts';
import { deskPaths } from '../../desk-paths.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';
import { monthsText } from './months-text.ts';

/** The own obligations on the first page: what is left, and by when the next proof is due. Nothing for who has none. */
export const OwnObligations = () => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const obligations = useQuery(queryOf(listOwnObligations, {})).data?.obligations ?? [];
  if (obligations.length === 0) return undefined;
  return (
    <>
      <h2>{say('obligation.own.home')}</h2>
      <ul className="next-steps">
        {obligations.map(({ id, institutionId, callTitle, status, balance, monthsOwed, proofDueOn }) => (
          <li key={id}>
            <Link to={deskPaths.obligation(locale, institutionId, id)}>
              {say('obligation.own.home-link', { title: callTitle[locale] })}
            </Link>
            <p>
              <strong>{say(`obligation.status.${status}`)}</strong>
              {status === 'running'
                ? `. ${say('obligation.own.home-left', {
                    left: monthsText(balance, locale),
                    owed: monthsText(monthsOwed, locale),
                  })}`
                : undefined}
            </p>
            {proofDueOn === null ? undefined : (
              <p>
                {say(proofDueOn < today ? 'obligation.next.proof-late' : 'obligation.next.proof', {
                  date: formatDate(proofDueOn, locale),
                  relative: formatRelativeDays(daysBetween(today, proofDueOn), locale),
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
};
