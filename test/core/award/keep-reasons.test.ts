import { describe, expect, test } from 'vitest';
import type { DecidedApplication } from '../../../src/core/award/decision-record.ts';
import { keepReasons } from '../../../src/core/award/keep-reasons.ts';

const decided = (
  applicationId: string,
  outcome: DecidedApplication['outcome'],
  explanation: Partial<DecidedApplication['explanation']>,
): DecidedApplication => ({
  institutionId: 'ins_1',
  applicationId,
  reference: applicationId,
  regionId: 'europe',
  university: 'U1',
  group: null,
  grantAmount: 2_000_000,
  outcome,
  reservePlace: null,
  explanation: {
    rawScore: 60,
    correctedScore: 61,
    of: 10,
    expectedRank: 7,
    rankFrom: 6,
    rankTo: 8,
    rankLevel: 0.9,
    zone: 'below',
    ticket: null,
    ticketPlace: null,
    needed: null,
    belowLeast: null,
    isGroup: false,
    blockedBy: [],
    onePlaceMore: [],
    margin: null,
    ...explanation,
  },
});

describe('a later decision', () => {
  test('leaves their reasons to whom it leaves as they were', () => {
    const before = [
      decided('refused', 'refused', { needed: 4 }),
      decided('awarded', 'awarded', { margin: 3 }),
    ];
    const now = [
      decided('awarded', 'awarded', {}),
      decided('refused', 'refused', { blockedBy: ['reserved:kept'] }),
    ];
    expect(
      keepReasons(now, before).map(({ explanation: { needed, margin, blockedBy } }) => [
        needed,
        margin,
        blockedBy,
      ]),
    ).toEqual([
      [null, 3, []],
      [4, null, []],
    ]);
  });

  test.each([
    ['whose outcome it changes', decided('one', 'awarded', { margin: 2 })],
    ['whose score changed', decided('one', 'reserve', { rawScore: 64, needed: 1 })],
    ['whose corrected score changed', decided('one', 'reserve', { correctedScore: 64, needed: 1 })],
  ])('gives its own to those %s', (_whose, now) => {
    expect(keepReasons([now], [decided('one', 'reserve', { needed: 4 })])).toEqual([now]);
  });

  test('takes its places, which are its own, over the reasons', () => {
    const now = { ...decided('one', 'reserve', {}), reservePlace: 1 };
    const before = { ...decided('one', 'reserve', { needed: 4 }), reservePlace: 2 };
    expect(keepReasons([now], [before])).toMatchObject([{ reservePlace: 1, explanation: { needed: 4 } }]);
  });

  test('says of the first decision what it says', () => {
    const now = [decided('one', 'refused', {})];
    expect(keepReasons(now, [])).toEqual(now);
  });
});
