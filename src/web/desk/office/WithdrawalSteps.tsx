import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listWithdrawals } from '../../../contract/person.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { deskPaths } from '../../desk-paths.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** What the law gives a university's office a term for: whose data it may not process any longer. */
export const WithdrawalSteps = ({ institutionId }: { readonly institutionId: string }) => {
  const locale = useLocale();
  const say = useSay();
  const found = useQuery(queryOf(listWithdrawals, { params: { institutionId } })).data?.withdrawals ?? [];
  return found.map(({ personId, applicationId, participant, dueOn }) => (
    <li key={personId}>
      <Link to={`${deskPaths.officeApplication(locale, applicationId)}?at=${institutionId}`}>
        {say('office.home.withdrawal', { name: participant })}
      </Link>
      <p>{say('office.home.withdrawal-advice', { day: formatDate(dueOn, locale) })}</p>
    </li>
  ));
};
