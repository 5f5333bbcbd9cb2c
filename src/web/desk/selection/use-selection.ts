import { useSuspenseQuery } from '@tanstack/react-query';
import { readSelection } from '../../../contract/selection.ts';
import type { AnswerOf } from '../../api.ts';
import { queryOf } from '../query-of.ts';
import { usePart } from '../use-part.ts';

/** The selection of the call that the address names, as the office reads it. */
export const useSelection = (): AnswerOf<typeof readSelection> & { readonly callId: string } => {
  const callId = usePart('callId');
  const { data } = useSuspenseQuery(queryOf(readSelection, { params: { callId } }));
  return { callId, ...data };
};
