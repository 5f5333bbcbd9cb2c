import { expect, test } from 'vitest';
import type { AwardOutcome } from '../../../src/core/award/award.ts';
import type { EntryBody } from '../../../src/core/basics/entry-body.ts';
import { followAward } from '../../../src/core/mobility/follow-award.ts';
import type { MobilityStanding } from '../../../src/core/mobility/mobility.ts';
import { mobilityShape } from '../../../src/core/mobility/shapes.ts';

const now = '2026-11-26T06:00:00.000Z';
const circumstances = {
  now,
  actor: 'system',
  institutionId: 'ins',
  isDemonstration: true,
  newId: () => 'mob',
};
const application = {
  ...{ accountId: 'acc', personId: 'per', groupId: null, level: 'master', country: 'DEU', hostId: null },
  stay: { from: '2027-02-01', to: '2027-06-30' },
};
const awardOf = (outcome: AwardOutcome, grantAmount = 2_000_000) => ({
  ...{
    id: 'awd',
    callId: 'cal',
    applicationId: 'app',
    outcome,
    decision: 1,
    regionId: 'europe',
    grantAmount,
  },
  ...{ reservePlace: null, decidedAt: now, appealUntil: now, explanationSha256: 'a'.repeat(64) },
});

/** What the stay is after the entries of a decision. */
const after = (mobility: MobilityStanding | undefined, entries: readonly EntryBody[]) =>
  entries.reduce<object | undefined>((before, entry) => mobilityShape.fold(before, entry), mobility) as
    MobilityStanding | undefined;
const follow = (mobility: MobilityStanding | undefined, outcome: AwardOutcome, grantAmount?: number) => {
  const decided = followAward(
    {
      award: awardOf(outcome, grantAmount),
      application,
      mobility: mobility === undefined ? undefined : { ...mobility, id: 'mob' },
    },
    circumstances,
  );
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value;
};

const opened = after(undefined, follow(undefined, 'awarded'));
if (opened === undefined) throw new Error('no stay');

test('a stay opens for who is awarded, with the days of the call, and opens once', () => {
  expect(opened).toEqual({
    ...{
      callId: 'cal',
      applicationId: 'app',
      awardId: 'awd',
      accountId: 'acc',
      personId: 'per',
      groupId: null,
    },
    ...{ status: 'awarded', level: 'master', regionId: 'europe', grantAmount: 2_000_000, country: 'DEU' },
    ...{ hostId: null, plannedStart: '2027-02-01', plannedEnd: '2027-06-30', agreementVersion: null },
    ...{
      departedOn: null,
      arrivedOn: null,
      returnedOn: null,
      endReason: null,
      safetyAccountId: null,
      openedAt: now,
    },
  });
  expect(follow(opened, 'awarded')).toEqual([]);
});

test.each(['reserve', 'refused', 'given-up'] as const)('nothing opens for who is %s', (outcome) => {
  expect(follow(undefined, outcome)).toEqual([]);
});

test('whose award is given up has his stay cancelled, and opened again with the new grant if he is awarded after all', () => {
  const cancelled = after(opened, follow(opened, 'given-up'));
  expect(cancelled).toEqual({ ...opened, status: 'cancelled' });
  expect(follow(cancelled, 'refused')).toEqual([]);
  expect(after(cancelled, follow(cancelled, 'awarded', 3_000_000))).toEqual({
    ...opened,
    grantAmount: 3_000_000,
  });
});

test('a stay that has begun is not undone by a decision', () => {
  for (const status of ['abroad', 'returned'] as const) {
    expect(follow({ ...opened, status, departedOn: '2027-02-01' }, 'given-up')).toEqual([]);
    expect(follow({ ...opened, status }, 'awarded')).toEqual([]);
  }
});
