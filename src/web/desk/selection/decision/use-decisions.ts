import { useSuspenseQuery } from '@tanstack/react-query';
import { listDecisions } from '../../../../contract/award.ts';
import type { AnswerOf } from '../../../api.ts';
import { queryOf } from '../../query-of.ts';
import { usePart } from '../../use-part.ts';

export type Decisions = AnswerOf<typeof listDecisions>;
export type Outcome = Decisions['outcomes'][number];

/** Decisions on the call that the address names, the last one first, with every outcome. */
export const useDecisions = (): Decisions & { readonly callId: string } => {
  const callId = usePart('callId');
  const { data } = useSuspenseQuery(queryOf(listDecisions, { params: { callId } }));
  return { callId, ...data, decisions: data.decisions.toSorted((a, b) => b.number - a.number) };
};
