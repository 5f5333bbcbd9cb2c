import { useSuspenseQuery } from '@tanstack/react-query';
import { listAssignments } from '../../../../contract/selection.ts';
import type { AnswerOf } from '../../../api.ts';
import { queryOf } from '../../query-of.ts';
import { usePart } from '../../use-part.ts';

export type AssignmentRow = AnswerOf<typeof listAssignments>['assignments'][number];

/** Every review of the call that the address names. */
export const useAssignments = (): readonly AssignmentRow[] => {
  const callId = usePart('callId');
  return useSuspenseQuery(queryOf(listAssignments, { params: { callId } })).data.assignments;
};
