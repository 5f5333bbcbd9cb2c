import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockTime } from '../../../src/core/study/session/block-time.ts';
import { leadSession, type SessionToLead } from '../../../src/core/study/session/lead-session.ts';
import { noteSession } from '../../../src/core/study/session/note-session.ts';
import { planSession } from '../../../src/core/study/session/plan-session.ts';
import { recordAttendance, type SessionToAttend } from '../../../src/core/study/session/record-attendance.ts';
import { wasPresent } from '../../../src/core/study/session/was-present.ts';
import { studySessionShape } from '../../../src/core/study/shapes.ts';
import type { StudySessionStanding } from '../../../src/core/study/standing/session-standing.ts';

const now = '2026-02-01T09:00:00.000Z';
const later = '2026-02-01T09:20:00.000Z';
const newId = (prefix: string): string => `${prefix}_1`;
const circumstances = { now, newId, actor: 'acc_1' };
const code = (decided: { ok: boolean; refusal?: { code: string } }): string | undefined =>
  decided.ok ? undefined : decided.refusal?.code;

describe('planning', () => {
  it('gives the next number', () => {
    const planned = planSession(
      { study: { id: 'std_1', status: 'prepared' }, lastNumber: 2 },
      { plannedOn: '2026-02-01' },
      circumstances,
    );
    expect(planned).toMatchObject({
      ok: true,
      value: [{ kind: 'StudySessionPlanned', data: { number: 3, status: 'planned' } }],
    });
  });
  it('is refused without a study, and when it is closed', () => {
    const on = { plannedOn: '2026-02-01' };
    expect(code(planSession({ study: undefined, lastNumber: 0 }, on, circumstances))).toBe('study-unknown');
    expect(
      code(planSession({ study: { id: 's', status: 'closed' }, lastNumber: 0 }, on, circumstances)),
    ).toBe('study-closed');
  });
});

const planned: StudySessionStanding = {
  studyId: 'std_1',
  number: 1,
  plannedOn: '2026-02-01',
  status: 'planned',
};
const ready: SessionToLead = {
  session: { ...planned, id: 'sse_1' },
  studyStatus: 'registered',
  recordVersion: 3,
  blocks: 3,
  isAnotherRunning: false,
  openPolls: 0,
};
const running = (block: number): SessionToLead => ({
  ...ready,
  session: { ...planned, id: 'sse_1', status: 'running', block, blockStartedAt: now, startedAt: now },
});

describe('leading', () => {
  it('begins with the guide of the newest record, registered or not', () => {
    const data = { status: 'running', guideVersion: 3, startedAt: now, block: 0, blockStartedAt: now };
    for (const studyStatus of ['registered', 'prepared'] as const)
      expect(leadSession({ ...ready, studyStatus }, { step: 'begin', block: null }, circumstances)).toEqual({
        ok: true,
        value: [{ kind: 'StudySessionBegun', noun: 'study-session', recordId: 'sse_1', data }],
      });
  });
  it.each([
    ['session-unknown', { session: undefined }],
    ['study-closed', { studyStatus: 'closed' as const }],
    ['session-another-runs', { isAnotherRunning: true }],
    ['session-without-guide', { blocks: 0 }],
    ['session-begun-already', { session: running(0).session }],
  ])('does not begin: %s', (refusal, part) =>
    expect(code(leadSession({ ...ready, ...part }, { step: 'begin', block: null }, circumstances))).toBe(
      refusal,
    ),
  );
  it.each([
    ['session-not-running', ready, 'next', 0],
    ['session-block-changed', running(1), 'next', 0],
    ['session-block-changed', running(1), 'end', 0],
    ['session-first-block', running(0), 'back', 0],
    ['session-last-block', running(2), 'next', 2],
    ['session-poll-open', { ...running(2), openPolls: 1 }, 'end', 2],
  ] as const)('is refused: %s', (refusal, state, step, block) =>
    expect(code(leadSession(state, { step, block }, circumstances))).toBe(refusal),
  );
  it('stays within the guide whatever is pressed, and a step that was pressed twice is made once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ step: fc.constantFrom('next', 'back', 'end'), block: fc.nat(5) })),
        (steps) => {
          let state = running(0);
          for (const { step, block } of steps) {
            const decided = leadSession(state, { step, block }, { now: later });
            if (!decided.ok) continue;
            expect(block).toBe(state.session?.block);
            const [entry] = decided.value;
            if (entry === undefined) throw new Error('nothing was decided');
            const after = studySessionShape.fold(state.session, entry) as StudySessionStanding;
            state = { ...state, session: { ...after, id: 'sse_1' } };
            expect(after.block).toBeGreaterThanOrEqual(0);
            expect(after.block).toBeLessThan(3);
            expect(code(leadSession(state, { step, block }, { now: later }))).toBe(
              after.status === 'ended' ? 'session-not-running' : 'session-block-changed',
            );
          }
        },
      ),
    );
  });
});

const hall: SessionToAttend = {
  session: { id: 'sse_1', studyId: 'std_1', status: 'running' },
  participant: { id: 'spt_1', status: 'invited' },
  attendance: undefined,
  cameElsewhere: false,
};
const came = {
  id: 'att_1',
  studyId: 'std_1',
  sessionId: 'sse_1',
  participantId: 'spt_1',
  mode: 'online',
  cameAt: now,
  leftAt: null,
} as const;
const act = (state: SessionToAttend, what: 'came' | 'left' | 'not-here', mode: 'online' | 'in-person') =>
  recordAttendance(state, { act: what, mode }, { now: later, newId });

describe('attendance', () => {
  it('marks the participant as come', () => {
    expect(act(hall, 'came', 'online')).toMatchObject({
      ok: true,
      value: [
        { kind: 'AttendanceRecorded', data: { mode: 'online', cameAt: later, leftAt: null } },
        { kind: 'StudyParticipantCame', recordId: 'spt_1', data: { status: 'came' } },
      ],
    });
  });
  it('is the same when it is pressed again, and changes how somebody takes part', () => {
    const there = { ...hall, participant: { id: 'spt_1', status: 'came' as const }, attendance: came };
    expect(act(there, 'came', 'online')).toEqual({ ok: true, value: [] });
    expect(act(there, 'came', 'in-person')).toMatchObject({
      ok: true,
      value: [{ kind: 'AttendanceChanged', data: { mode: 'in-person', cameAt: now, leftAt: null } }],
    });
  });
  it('ends, and begins again for whoever comes back', () => {
    const there = { ...hall, participant: { id: 'spt_1', status: 'came' as const }, attendance: came };
    expect(act(there, 'left', 'online')).toMatchObject({ value: [{ data: { leftAt: later } }] });
    const gone = { ...there, attendance: { ...came, leftAt: later } };
    expect(code(act(gone, 'left', 'online'))).toBe('participant-not-there');
    expect(act(gone, 'came', 'online')).toMatchObject({ value: [{ data: { cameAt: now, leftAt: null } }] });
  });
  it('is taken back when it was a mistake, and the participant with it unless he came elsewhere', () => {
    const there = { ...hall, participant: { id: 'spt_1', status: 'came' as const }, attendance: came };
    expect(act(there, 'not-here', 'online')).toMatchObject({
      value: [{ data: { leftAt: now } }, { kind: 'StudyParticipantNotCome', data: { status: 'invited' } }],
    });
    const again = act({ ...there, cameElsewhere: true }, 'not-here', 'online');
    expect(again.ok && again.value).toHaveLength(1);
    expect(wasPresent({ cameAt: now, leftAt: now })).toBe(false);
    const none = { ...there, attendance: { ...came, leftAt: now } };
    expect(code(act(none, 'not-here', 'online'))).toBe('participant-not-there');
    expect(act(none, 'came', 'online')).toMatchObject({ value: [{ data: { cameAt: later } }] });
  });
  it.each([
    ['session-unknown', { session: undefined }],
    ['participant-unknown', { participant: undefined }],
    ['participant-left-study', { participant: { id: 'spt_1', status: 'left' as const } }],
    ['session-not-running', { session: { id: 'sse_1', studyId: 'std_1', status: 'planned' as const } }],
  ])('is refused: %s', (refusal, part) =>
    expect(code(act({ ...hall, ...part }, 'came', 'online'))).toBe(refusal),
  );
  it('of whoever took back the consent may end, without a word of him', () => {
    const left = { ...hall, participant: { id: 'spt_1', status: 'left' as const }, attendance: came };
    const gone = act(left, 'not-here', 'online');
    expect(gone.ok && gone.value.map(({ noun }) => noun)).toEqual(['attendance']);
  });
});

it('a note is a memo on the session', () => {
  const session = { id: 'sse_1', studyId: 'std_1' };
  expect(noteSession({ session }, { sha256: 'f' }, circumstances)).toMatchObject({
    value: [{ noun: 'study-memo', data: { target: 'session', targetId: 'sse_1', writtenBy: 'acc_1' } }],
  });
  expect(code(noteSession({ session: undefined }, { sha256: 'f' }, circumstances))).toBe('session-unknown');
});

describe('the time of a block', () => {
  const guide = { blocks: [{ name: 'One', minutes: 10, questions: [] }], questionStyle: '' };
  const at = (seconds: number) => blockTime(guide, { block: 0, startedAt: 0, now: seconds * 1000 });
  it.each([
    [0, 600, 'in-time'],
    [480, 120, 'in-time'],
    [481, 119, 'short'],
    [600, 0, 'short'],
    [601, -1, 'over'],
  ])('after %d s %d s are left: %s', (seconds, left, is) => expect(at(seconds)).toMatchObject({ left, is }));
  it('is none of a block that the guide does not have', () =>
    expect(blockTime(guide, { block: 1, startedAt: 0, now: 0 })).toBeUndefined());
  it('never runs backwards by a clock that is behind', () => expect(at(-5)?.passed).toBe(0));
});
