import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { StudyStanding } from '../standing/study-standing.ts';

/** Ends a study: its record stays as it is. Consents can still be withdrawn. */
export const closeStudy = (
  { study, isRunning }: { readonly study: StudyStanding | undefined; readonly isRunning: boolean },
  { studyId }: { readonly studyId: string },
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (study === undefined) return refuse({ code: 'study-unknown' });
  if (study.status === 'closed') return refuse({ code: 'study-closed' });
  if (isRunning) return refuse({ code: 'study-session-running' });
  const data = { status: 'closed', closedAt: now };
  return accept([{ kind: 'StudyClosed', noun: 'study', recordId: studyId, data }]);
};
