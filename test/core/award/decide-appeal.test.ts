import { expect, test } from 'vitest';
import type { AppealStanding } from '../../../src/core/award/appeal.ts';
import { decideAppeal } from '../../../src/core/award/decide-appeal.ts';
import type { AssignmentStanding } from '../../../src/core/review/assignment.ts';

const now = '2026-11-26T06:00:00.000Z';
const circumstances = { now, actor: 'acc', institutionId: 'ins', isDemonstration: true, newId: () => 'id' };
const appeal: AppealStanding = {
  ...{ callId: 'cal', applicationId: 'app', awardId: 'awd', decision: 1, accountId: 'acc' },
  ...{ status: 'filed', filedAt: now, decidedAt: null, remedy: null },
};
const assignment: AssignmentStanding = {
  ...{ callId: 'cal', applicationId: 'app', accountId: 'rev', status: 'submitted', round: 1 },
  ...{ dueOn: '2026-11-20', proposedAt: now, invitedAt: now, answeredAt: now, submittedAt: now },
  ...{ conflictKind: null, total: 1000, sheetSha256: 'a'.repeat(64) },
};
const decision = { id: 'apl', isUpheld: true, voidAssignmentId: 'asg', hasReason: true };
const decide = (otherReviews: number, change: Partial<AssignmentStanding> = {}) =>
  decideAppeal({ appeal, assignment: { ...assignment, ...change }, otherReviews }, decision, circumstances);

test('an appeal that is upheld leaves one review out, never the last one and never one of somebody else', () => {
  const decided = decide(1);
  expect(decided.ok && decided.value.map(({ kind }) => kind)).toEqual(['AppealUpheld', 'ReviewVoided']);
  expect(decide(0)).toMatchObject({ refusal: { code: 'review-is-last' } });
  expect(decide(1, { applicationId: 'other' })).toMatchObject({ refusal: { code: 'assignment-unknown' } });
  expect(decide(1, { status: 'void' })).toMatchObject({ refusal: { code: 'not-in-this-state' } });
});

test('an appeal is decided once, and only with a reason', () => {
  const state = { appeal, assignment: undefined, otherReviews: 0 };
  const dismissed = { id: 'apl', isUpheld: false, hasReason: false };
  expect(decideAppeal(state, dismissed, circumstances)).toMatchObject({
    refusal: { code: 'reason-missing' },
  });
  const again = { ...state, appeal: { ...appeal, status: 'dismissed' as const } };
  expect(decideAppeal(again, dismissed, circumstances)).toEqual({ ok: true, value: [] });
});
