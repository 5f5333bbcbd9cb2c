import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listVerifications } from '../../../contract/verification.ts';
import { daysBetween, formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { formatRelativeDays } from '../../../core/basics/format-relative-days.ts';
import { deskPaths } from '../../desk-paths.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';
import { verificationParts } from './verification-parts.ts';

/** What a verifier does next: results to judge with what is due first, verdicts that were answered. */
export const VerifierSteps = () => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const queue = verificationParts(useQuery(queryOf(listVerifications, {})).data?.verifications ?? []);
  const [first] = queue.write;
  const counted = (count: number) => ({ count, shown: formatNumber(count, locale) });
  return (
    <>
      {first === undefined ? undefined : (
        <li>
          <Link to={deskPaths.verifications(locale)}>
            {say('report.verifier-home', counted(queue.write.length))}
          </Link>
          <p>
            {say('report.verifier-home.first-due', {
              date: formatDate(first.dueOn, locale),
              relative: formatRelativeDays(daysBetween(today, first.dueOn), locale),
            })}
          </p>
        </li>
      )}
      {queue.revise.length === 0 ? undefined : (
        <li>
          <Link to={deskPaths.verifications(locale)}>
            {say('report.verifier-home.revise', counted(queue.revise.length))}
          </Link>
          <p>{say('report.verifier-home.revise-advice')}</p>
        </li>
      )}
    </>
  );
};
