import fc from 'fast-check';
import type { PackedApplication, SelectionPack } from '../../../src/core/review/selection-pack.ts';
import { zones } from '../../../src/core/review/selection-pack.ts';
import type { Contender } from '../../../src/core/award/selection-instance.ts';

/** Random contenders in two regions and three universities, some in groups. */
export const contenders = (most: number): fc.Arbitrary<readonly Contender[]> =>
  fc
    .array(
      fc.record({
        regionId: fc.constantFrom('europe', 'asia'),
        university: fc.constantFrom('U1', 'U2', 'U3'),
        group: fc.option(fc.constantFrom('G1', 'G2'), { nil: null, freq: 2 }),
        value: fc.integer({ min: 0, max: 10_000 }),
        zone: fc.constantFrom(...zones),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((all) => all.map((one, at) => ({ ...one, reference: `Q-${String(at).padStart(3, '0')}` })));

const packed = (at: number, totals: readonly number[]): PackedApplication => ({
  institutionId: 'ins_1',
  applicationId: `app_${at}`,
  groupId: null,
  regionId: 'europe',
  reviews: totals.map((total, index) => ({
    assignmentId: `asg_${at}_${index}`,
    reviewer: index + 1,
    total,
  })),
  rawScore: totals.reduce((sum, total) => sum + total, 0) / totals.length,
  correctedScore: 0,
  value: 0,
  expectedRank: at + 1,
  percentile: 50,
  rankFrom: at + 1,
  rankTo: at + 1,
  zone: 'grey',
});

/** A pack of applications with these totals of their reviews; the first third lies above the grey zone, the last below. */
export const packOf = (
  totals: readonly (readonly number[])[],
  severities: readonly number[],
): SelectionPack => {
  const applications = totals.map((own, at) => {
    const score = own.reduce((sum, total, index) => sum + total - (severities[index] ?? 0), 0) / own.length;
    return { ...packed(at, own), correctedScore: score, value: Math.round(score * 100) };
  });
  const ranked = applications.toSorted((a, b) => b.value - a.value);
  const third = Math.ceil(ranked.length / 3);
  return {
    callId: 'cal_1',
    applications: applications.map((one) => {
      const place = ranked.indexOf(one);
      return { ...one, zone: place < third ? 'above' : place < 2 * third ? 'grey' : 'below' };
    }),
    reviewers: severities.map((severity, index) => ({
      number: index + 1,
      accountId: `acc_${index + 1}`,
      severity,
      scores: totals.length,
      hasOneScore: false,
    })),
    correction: { isUsed: true, probability: 0.01, fewestScores: 2 },
    agreement: { alpha: null, icc: null },
    fundable: third,
    line: third,
    level: 0.5,
  };
};
