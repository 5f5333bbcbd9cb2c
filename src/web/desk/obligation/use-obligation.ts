import { useSuspenseQuery } from '@tanstack/react-query';
import { readObligation } from '../../../contract/obligation.ts';
import type { AnswerOf } from '../../api.ts';
import { queryOf } from '../query-of.ts';
import { usePart } from '../use-part.ts';

export type ObligationRead = AnswerOf<typeof readObligation>;
export type ReadEvent = ObligationRead['events'][number];
export type ReadRequest = ObligationRead['requests'][number];
export type BalanceRead = ObligationRead['balance'];

/** The obligation that the page's address names, with its balance of now. */
export const useObligation = (): ObligationRead => {
  const institutionId = usePart('institutionId');
  const id = usePart('obligationId');
  const query = queryOf(readObligation, { params: { institutionId, id } });
  return useSuspenseQuery({ ...query, staleTime: 0 }).data;
};
