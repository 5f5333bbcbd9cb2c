import { useSuspenseQuery } from '@tanstack/react-query';
import { listAgreements } from '../../../contract/agreement.ts';
import { queryOf } from '../query-of.ts';
import { usePart } from '../use-part.ts';

/** Every version of the agreement of the stay that the page's address names. */
export const useAgreements = () => {
  const params = { institutionId: usePart('institutionId'), id: usePart('mobilityId') };
  return useSuspenseQuery({ ...queryOf(listAgreements, { params }), staleTime: 0 }).data;
};
