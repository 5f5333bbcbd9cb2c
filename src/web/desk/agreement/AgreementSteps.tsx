import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listWaitingAgreements } from '../../../contract/agreement.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** On the first page of a university's office: agreements to draft and agreements to sign. */
export const AgreementSteps = ({ institutionId }: { readonly institutionId: string }) => {
  const locale = useLocale();
  const say = useSay();
  const { data } = useQuery({
    ...queryOf(listWaitingAgreements, { params: { institutionId }, query: {} }),
    staleTime: 0,
  });
  const toSign = (data?.waiting ?? []).filter(({ waitsFor }) =>
    waitsFor.some(({ party }) => party === 'sending'),
  );
  const steps = [
    { kind: 'to-draft', count: data?.toDraft.length ?? 0 },
    { kind: 'to-sign', count: toSign.length },
  ] as const;
  return steps
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => (
      <li key={kind}>
        <Link to={`${deskPaths.waitingAgreements(locale)}?at=${institutionId}`}>
          {say(`agreement.home.${kind}`, { count, shown: formatNumber(count, locale) })}
        </Link>
        <p>{say(`agreement.home.${kind}-advice`)}</p>
      </li>
    ));
};
