import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { RecognitionStanding } from './recognition.ts';
import { recognitionStates } from './states.ts';

/** What the university says of a course. */
export type RecognitionDecision =
  { readonly decision: 'recognised'; readonly localCredits: number } | { readonly decision: 'refused' };

/** The coordinator recognises a course with so many credits of the university, or not; he may decide anew. */
export const decideRecognition = (
  recognition: RecognitionStanding | undefined,
  { id, decision }: { readonly id: string; readonly decision: RecognitionDecision },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (recognition === undefined) return refuse({ code: 'recognition-unknown' });
  const isRecognised = decision.decision === 'recognised';
  const moved = moveFrom(
    recognitionStates,
    recognition.status,
    isRecognised ? 'recognise-course' : 'refuse-course',
  );
  if (!moved.ok) return moved;
  const localTenths = isRecognised ? Math.round(decision.localCredits * 10) : null;
  if (recognition.status === moved.value && recognition.localTenths === localTenths) return accept([]);
  return accept([
    {
      kind: isRecognised ? 'CourseRecognised' : 'CourseNotRecognised',
      noun: 'recognition',
      recordId: id,
      data: { status: moved.value, localTenths, decidedAt: now },
    },
  ]);
};
