import { useSuspenseQuery } from '@tanstack/react-query';
import { readPartnerStay } from '../../../contract/partner.ts';
import type { AnswerOf } from '../../api.ts';
import { queryOf } from '../query-of.ts';
import { usePart } from '../use-part.ts';

/** The stay that the page's address names, with what goes to its partner and came from it. */
export const usePartnerStay = (): AnswerOf<typeof readPartnerStay> => {
  const params = { institutionId: usePart('institutionId'), id: usePart('mobilityId') };
  return useSuspenseQuery({ ...queryOf(readPartnerStay, { params }), staleTime: 0 }).data;
};
