import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { AssignmentStanding, ConflictKind } from './assignment.ts';
import { assignmentStates } from './states.ts';

/** What a reviewer says to an invitation. */
export type AssignmentAnswer =
  | { readonly answer: 'accept' }
  | { readonly answer: 'decline' }
  | { readonly answer: 'conflict'; readonly conflictKind: ConflictKind };

const verbs = {
  accept: 'accept-assignment',
  decline: 'decline-assignment',
  conflict: 'declare-conflict',
} as const;
const kinds = {
  accept: 'AssignmentAccepted',
  decline: 'AssignmentDeclined',
  conflict: 'ConflictDeclared',
} as const;

/** The reviewer takes the review, or sends it back; a conflict is never assigned to him again. */
export const answerAssignment = (
  state: AssignmentStanding | undefined,
  { id, answer }: { readonly id: string; readonly answer: AssignmentAnswer },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (state === undefined) return refuse({ code: 'assignment-unknown' });
  const moved = moveFrom(assignmentStates, state.status, verbs[answer.answer]);
  if (!moved.ok) return state.status === (answer.answer === 'accept' ? 'accepted' : '') ? accept([]) : moved;
  return accept([
    {
      kind: kinds[answer.answer],
      noun: 'assignment',
      recordId: id,
      data: {
        status: moved.value,
        answeredAt: now,
        ...(answer.answer === 'conflict' ? { conflictKind: answer.conflictKind } : {}),
      },
    },
  ]);
};
