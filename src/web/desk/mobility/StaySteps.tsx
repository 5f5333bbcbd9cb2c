import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listMobilities } from '../../../contract/mobility.ts';
import { listClaimedMilestones } from '../../../contract/stay.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { formatMoney } from '../../../core/mobility/format-money.ts';
import { deskPaths } from '../../desk-paths.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** What a university's office does next about its stays: milestones to look at, days that should have been recorded. */
export const StaySteps = ({ institutionId }: { readonly institutionId: string }) => {
  const locale = useLocale();
  const say = useSay();
  const params = { institutionId };
  const claimed = useQuery(queryOf(listClaimedMilestones, { params })).data?.milestones ?? [];
  const counts = useQuery(queryOf(listMobilities, { params, query: { size: 1 } })).data?.counts ?? {};
  const late = counts['late'] ?? 0;
  return (
    <>
      {claimed.map(({ id, groupId, title, taskTitle, amount }) => (
        <li key={id}>
          <Link to={deskPaths.judgeMilestone(locale, institutionId, groupId, id)}>
            {say('stay.home.milestone', { title: title[locale] })}
          </Link>
          <p>
            {taskTitle[locale]}, {formatMoney(amount * 100, 'KZT', locale)}
          </p>
        </li>
      ))}
      {late === 0 ? undefined : (
        <li>
          <Link to={`${deskPaths.officeStays(locale)}?late=yes&at=${institutionId}`}>
            {say('stay.home.late', { count: late, shown: formatNumber(late, locale) })}
          </Link>
          <p>{say('stay.home.late-advice')}</p>
        </li>
      )}
    </>
  );
};
