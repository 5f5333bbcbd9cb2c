import { useSuspenseQuery } from '@tanstack/react-query';
import { readRecommendation } from '../../../../contract/selection.ts';
import type { AnswerOf } from '../../../api.ts';
import { queryOf } from '../../query-of.ts';
import { usePart } from '../../use-part.ts';

export type Recommendation = AnswerOf<typeof readRecommendation>;
export type Recommended = Recommendation['pack']['applications'][number];
export type HeardVoice = Recommendation['voices'][number];

/** The pack of the committee for the call that the address names. */
export const usePack = (): Recommendation & { readonly callId: string } => {
  const callId = usePart('callId');
  const { data } = useSuspenseQuery(queryOf(readRecommendation, { params: { callId } }));
  return { callId, ...data };
};
