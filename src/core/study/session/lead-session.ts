import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { JsonObject } from '../../basics/json.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { StudySessionStanding } from '../standing/session-standing.ts';
import type { StudyStatus } from '../standing/study-standing.ts';

export const sessionSteps = ['begin', 'next', 'back', 'end'] as const;
export type SessionStep = (typeof sessionSteps)[number];

/** What leading a session depends on. */
export interface SessionToLead {
  readonly session: (StudySessionStanding & { readonly id: string }) | undefined;
  readonly studyStatus: StudyStatus;
  /** The newest version of the record: what a session begins with. */
  readonly recordVersion: number;
  /** Blocks of the guide that is followed, or would be from the beginning. */
  readonly blocks: number;
  /** Another session of the study runs. */
  readonly isAnotherRunning: boolean;
  /** Polls of it that are open. */
  readonly openPolls: number;
}

export interface SessionLead {
  readonly step: SessionStep;
  /** The block that whoever pressed saw running; null before the beginning. A second press of another hand moves nothing. */
  readonly block: number | null;
}

const begun = (
  { session, studyStatus, recordVersion, blocks, isAnotherRunning }: SessionToLead,
  now: string,
): Decided<JsonObject> => {
  if (session?.status !== 'planned') return refuse({ code: 'session-begun-already' });
  if (studyStatus === 'closed') return refuse({ code: 'study-closed' });
  if (isAnotherRunning) return refuse({ code: 'session-another-runs' });
  if (blocks === 0) return refuse({ code: 'session-without-guide' });
  const clock = { startedAt: now, block: 0, blockStartedAt: now };
  return accept({ status: 'running', guideVersion: recordVersion, ...clock });
};

/**
 * Begins a session with the guide as it stands, goes a block on or back, ends it. A study whose questions were not registered may meet all the
 * same; its figures say so. Refused where the block is no longer the one that was seen, and at the end while a poll is open.
 */
export const leadSession = (
  state: SessionToLead,
  { step, block: seen }: SessionLead,
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  const { session, blocks, openPolls } = state;
  if (session === undefined) return refuse({ code: 'session-unknown' });
  const entry = (kind: string, data: JsonObject): Decided<readonly EntryBody[]> =>
    accept([{ kind, noun: 'study-session', recordId: session.id, data }]);
  if (step === 'begin') {
    const data = begun(state, now);
    return data.ok ? entry('StudySessionBegun', data.value) : data;
  }
  if (session.status !== 'running') return refuse({ code: 'session-not-running' });
  const block = session.block ?? 0;
  if (seen !== block) return refuse({ code: 'session-block-changed' });
  if (step === 'end') {
    if (openPolls > 0) return refuse({ code: 'session-poll-open' });
    return entry('StudySessionEnded', { status: 'ended', endedAt: now });
  }
  const next = step === 'next' ? block + 1 : block - 1;
  if (next < 0) return refuse({ code: 'session-first-block' });
  if (next >= blocks) return refuse({ code: 'session-last-block' });
  return entry('StudySessionMoved', { block: next, blockStartedAt: now });
};
