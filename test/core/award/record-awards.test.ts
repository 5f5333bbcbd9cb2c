import { expect, test } from 'vitest';
import { recordAwards } from '../../../src/core/award/record-awards.ts';

const decidedAt = '2026-03-15T00:00:00.000Z';
const before = {
  id: 'awd_1',
  callId: 'cal_1',
  applicationId: 'app_1',
  outcome: 'reserve',
  decision: 1,
  regionId: 'europe',
  grantAmount: 2_000_000,
  reservePlace: 2,
  decidedAt: '2026-03-11T00:00:00.000Z',
  appealUntil: '2026-03-21T00:00:00.000Z',
  explanationSha256: 'a'.repeat(64),
} as const;
const { applicationId, outcome, regionId, grantAmount, explanationSha256 } = before;
const told = (reservePlace: number) =>
  recordAwards(
    new Map([['app_1', before]]),
    {
      callId: 'cal_1',
      decision: 2,
      decidedAt,
      appealUntil: '2026-03-25T00:00:00.000Z',
      outcomes: [{ applicationId, outcome, regionId, grantAmount, explanationSha256, reservePlace }],
    },
    { now: decidedAt, actor: 'system', institutionId: 'ins', isDemonstration: false, newId: () => 'id' },
  );

test('whose place in reserve is another one learns it, with the same reasons and no second time for an appeal', () => {
  expect(told(1)).toMatchObject({
    ok: true,
    value: [{ kind: 'AwardChanged', recordId: 'awd_1', data: { reservePlace: 1, decision: 2 } }],
  });
  const moved = told(1);
  expect(moved.ok && moved.value[0]?.data).not.toHaveProperty('appealUntil');
});

test('whom a decision leaves as he was, it does not touch', () => {
  expect(told(2)).toEqual({ ok: true, value: [] });
});
