import { useSuspenseQuery } from '@tanstack/react-query';
import { listAppeals } from '../../../../contract/award.ts';
import type { AnswerOf } from '../../../api.ts';
import { queryOf } from '../../query-of.ts';
import { usePart } from '../../use-part.ts';

type Appeals = AnswerOf<typeof listAppeals>;
export type Appeal = Appeals['appeals'][number];

/** Appeals against decisions on the call that the address names. */
export const useAppeals = (): Appeals & { readonly callId: string } => {
  const callId = usePart('callId');
  const { data } = useSuspenseQuery(queryOf(listAppeals, { params: { callId } }));
  return { callId, ...data };
};
