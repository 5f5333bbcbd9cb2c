import { useSuspenseQuery } from '@tanstack/react-query';
import { readExchangeDetail } from '../../../contract/partner.ts';
import { queryOf } from '../query-of.ts';
import { usePart } from '../use-part.ts';
import { ExchangeDetailForm } from './ExchangeDetailForm.tsx';

/** What partners have to know of a stay and stands nowhere else. */
export const ExchangeDetailPage = () => {
  const params = { institutionId: usePart('institutionId'), id: usePart('mobilityId') };
  const answer = useSuspenseQuery({ ...queryOf(readExchangeDetail, { params }), staleTime: 0 }).data;
  return <ExchangeDetailForm {...answer} />;
};
