import { useSuspenseQuery } from '@tanstack/react-query';
import { listReviewers } from '../../../../contract/selection.ts';
import type { AnswerOf } from '../../../api.ts';
import { queryOf } from '../../query-of.ts';
import { usePart } from '../../use-part.ts';

export type Candidate = AnswerOf<typeof listReviewers>['reviewers'][number];

/** Everybody who may judge in this call, in the pool and outside. */
export const useReviewers = (): readonly Candidate[] => {
  const callId = usePart('callId');
  return useSuspenseQuery(queryOf(listReviewers, { params: { callId } })).data.reviewers;
};
