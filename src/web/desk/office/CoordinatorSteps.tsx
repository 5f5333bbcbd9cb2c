import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listApplications } from '../../../contract/application.ts';
import { listCalls, listPartnerAgreements } from '../../../contract/programme.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { AlumniSteps } from '../alumni/office/AlumniSteps.tsx';
import { StaySteps } from '../mobility/StaySteps.tsx';
import { AgreementSteps } from '../agreement/AgreementSteps.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';
import { ClosingSteps } from './ClosingSteps.tsx';
import { WithdrawalSteps } from './WithdrawalSteps.tsx';
import { agreementStanding } from '../../../core/programme/agreement-standing.ts';

/** What the office of one university does next: what the law has a term for, applications to check, stays, alumni, calls that close soon, agreements that expire. */
export const CoordinatorSteps = ({ institutionId }: { readonly institutionId: string }) => {
  const locale = useLocale();
  const say = useSay();
  const calls = (useQuery(queryOf(listCalls, {})).data?.calls ?? []).filter(
    ({ state }) => state !== 'drafted' && state !== 'announced',
  );
  const queues = useQueries({
    queries: calls.map(({ id }) =>
      queryOf(listApplications, { params: { institutionId }, query: { call: id, size: 1 } }),
    ),
  });
  const agreements = useQuery(queryOf(listPartnerAgreements, { params: { institutionId } })).data?.agreements;
  const today = useToday();
  const expiring = (agreements ?? [])
    .filter((agreement) => agreementStanding(agreement, today).state === 'expiring')
    .toSorted((a, b) => a.validTo.localeCompare(b.validTo));
  const [first] = expiring;
  const queue = (callId: string, status?: string): string => {
    const query = new URLSearchParams({
      call: callId,
      at: institutionId,
      ...(status === undefined ? {} : { status }),
    });
    return `${deskPaths.queue(locale)}?${query.toString()}`;
  };
  return (
    <>
      <WithdrawalSteps institutionId={institutionId} />
      <AgreementSteps institutionId={institutionId} />
      {calls.flatMap(({ id, rules }, index) => {
        const count = queues[index]?.data?.counts['submitted'] ?? 0;
        if (count === 0) return [];
        return [
          <li key={id}>
            <Link to={queue(id, 'submitted')}>
              {say('office.home.to-check', { count, shown: formatNumber(count, locale) })}
            </Link>
            <p>{say('office.home.to-check-advice', { call: rules.title[locale] })}</p>
          </li>,
        ];
      })}
      <StaySteps institutionId={institutionId} />
      <AlumniSteps institutionId={institutionId} />
      <ClosingSteps calls={calls} to={({ id }) => queue(id)} />
      {first === undefined ? undefined : (
        <li>
          <Link to={`${deskPaths.agreements(locale)}?at=${institutionId}`}>
            {say('office.home.expiring', {
              count: expiring.length,
              shown: formatNumber(expiring.length, locale),
            })}
          </Link>
          <p>
            {say('office.home.expiring-advice', {
              host: first.hostName,
              date: formatDate(first.validTo, locale),
            })}
          </p>
        </li>
      )}
    </>
  );
};
