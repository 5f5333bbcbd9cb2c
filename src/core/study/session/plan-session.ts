import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { StudyStatus } from '../standing/study-standing.ts';

/** What planning a session depends on. */
export interface StudyToMeet {
  readonly study: { readonly id: string; readonly status: StudyStatus } | undefined;
  /** Number of the last session, 0 before the first. */
  readonly lastNumber: number;
}

/** Plans the next meeting of a study on a day; the day may lie in the past for one that is written down afterwards. */
export const planSession = (
  { study, lastNumber }: StudyToMeet,
  { plannedOn }: { readonly plannedOn: string },
  { newId }: Pick<Circumstances, 'newId'>,
): Decided<readonly EntryBody[]> => {
  if (study === undefined) return refuse({ code: 'study-unknown' });
  if (study.status === 'closed') return refuse({ code: 'study-closed' });
  return accept([
    {
      kind: 'StudySessionPlanned',
      noun: 'study-session',
      recordId: newId('sse'),
      data: { studyId: study.id, number: lastNumber + 1, plannedOn, status: 'planned' },
    },
  ]);
};
