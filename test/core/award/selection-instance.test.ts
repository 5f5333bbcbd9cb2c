import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contendersOf, type ContenderNow } from '../../../src/core/award/contenders-of.ts';
import { limitsOf } from '../../../src/core/award/limits-of.ts';
import { selectionInstance, valuesOf, type Contender } from '../../../src/core/award/selection-instance.ts';
import { verifyAllocation } from '../../../src/core/award/verify-allocation.ts';
import { allocateApart } from '../../../src/solve/allocate-apart.ts';
import { usualReview } from '../../../src/core/programme/review-rules.ts';
import { storyRules } from '../../../src/story/call-rules.ts';
import { contenders, packOf } from './contenders.ts';
import { instances } from './instances.ts';

const title = { kk: 'Конкурс', ru: 'Конкурс', en: 'Call' };
const rulesWith = (europe: number, groupShare: number, leastScore = 0) => ({
  ...storyRules(title, '2026-01-01', 30, 'account', {
    places: { europe, asia: 2, america: 0 },
    budget: 1_000_000,
    leastScore,
  }),
  groupShare,
  universityCap: null,
});

describe('what a contender adds to an allocation', () => {
  const ordered = { below: 0, grey: 1, above: 2 } as const;

  test('rises from zone to zone, is the same in the grey zone, and is nothing below the least score', () => {
    fc.assert(
      fc.property(contenders(12), fc.integer({ min: 0, max: 90 }), (all, least) => {
        const alone = all.map((one) => ({ ...one, group: null }));
        const values = valuesOf(alone, least);
        const valueOf = ({ reference }: Contender): number => values.get(reference) ?? -1;
        const isCounted = (one: Contender): boolean => one.value >= least * 100 && one.value > 0;
        expect(alone.filter((one) => !isCounted(one) && valueOf(one) !== 0)).toEqual([]);
        const counted = alone.filter(isCounted);
        const pairs = counted.flatMap((one) => counted.map((other) => [one, other] as const));
        const grey = pairs.filter(([one, other]) => one.zone === 'grey' && other.zone === 'grey');
        expect(grey.filter(([one, other]) => valueOf(one) !== valueOf(other))).toEqual([]);
        const besideGrey = pairs.filter(
          ([one, other]) =>
            ordered[one.zone] > ordered[other.zone] && (one.zone === 'grey' || other.zone === 'grey'),
        );
        expect(besideGrey.filter(([one, other]) => valueOf(one) <= valueOf(other))).toEqual([]);
        // Within a zone a higher score never counts less.
        const alike = pairs.filter(([one, other]) => one.zone === other.zone && one.value > other.value);
        expect(alike.filter(([one, other]) => valueOf(one) < valueOf(other))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('is the same for all members of a group, whose zones differ only into grey', () => {
    const one = { regionId: 'europe', university: 'U1' };
    const all: readonly Contender[] = [
      { ...one, reference: 'a', group: 'G1', value: 9000, zone: 'above' },
      { ...one, reference: 'b', group: 'G1', value: 5000, zone: 'below' },
      { ...one, reference: 'c', group: null, value: 6000, zone: 'grey' },
    ];
    expect(Object.fromEntries(valuesOf(all, 0))).toEqual({ a: 6667, b: 6667, c: 6667 });
  });

  test('stands for whoever was awarded, also where a score would not carry it any more', () => {
    const [first, second] = [
      { reference: 'a', regionId: 'europe', university: 'U1', group: null, value: 10, zone: 'below' },
      { reference: 'b', regionId: 'europe', university: 'U1', group: null, value: 9000, zone: 'above' },
    ] as const;
    const given = { kept: ['a'], tickets: {} };
    const instance = selectionInstance(rulesWith(1, 0, 50), [first, second], given);
    expect(instance.applications.map(({ value }) => value)).toEqual([1, 9000]);
    expect(instance.reserved).toEqual([{ name: 'kept', ids: ['a'], atLeast: 1 }]);
  });
});

test('limits that are added up again agree with the check of the certificate', () => {
  fc.assert(
    fc.property(instances(8), fc.array(fc.nat(7)), (instance, chosen) => {
      const whole = (amount: number): number => Math.round(amount * 100);
      const plain = {
        ...instance,
        // Money of a call is whole tenge.
        budget: whole(instance.budget),
        applications: instance.applications.map((one) => ({ ...one, cost: whole(one.cost) })),
        conflicts: [],
      };
      const awarded = [...new Set(chosen.flatMap((at) => plain.applications[at]?.id ?? []))];
      const broken = limitsOf(plain, awarded)
        .filter(({ holds }) => !holds)
        .map(({ constraint }) => constraint);
      const findings = verifyAllocation({ version: 1, objective: 0, bound: 0, awarded, instance: plain })
        .filter(({ code }) => code === 'used-too-much' || code === 'used-too-little')
        .map(({ constraint }) => constraint);
      expect(broken.toSorted()).toEqual(findings.toSorted());
    }),
    { numRuns: 300 },
  );
});

const nowOf = (pack: ReturnType<typeof packOf>, without: readonly string[] = []) =>
  new Map(
    pack.applications.map(({ applicationId, reviews }): readonly [string, ContenderNow] => [
      applicationId,
      {
        reference: applicationId,
        university: 'U1',
        group: null,
        countingReviews: reviews
          .map(({ assignmentId }) => assignmentId)
          .filter((id) => !without.includes(id)),
      },
    ]),
  );
const totals = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 9,
});

describe('who contends', () => {
  test('a void review changes the score of its application to the mean of the others, and nobody else’s', () => {
    fc.assert(
      fc.property(
        totals,
        fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 })),
        fc.nat(2),
        (given, [a, b], at) => {
          const severities = [a, b, -a - b];
          const pack = packOf(given, severities);
          const before = contendersOf(pack, nowOf(pack));
          expect(before.map(({ value, zone }) => ({ value, zone }))).toEqual(
            pack.applications.map(({ value, zone }) => ({ value, zone })),
          );
          const after = contendersOf(pack, nowOf(pack, [`asg_0_${at}`]));
          expect(after.slice(1)).toEqual(before.slice(1));
          const others = (given[0] ?? []).flatMap((total, index) =>
            index === at ? [] : [total - (severities[index] ?? 0)],
          );
          expect(after[0]?.value).toBe(Math.round((100 * others.reduce((sum, total) => sum + total, 0)) / 2));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('who has withdrawn does not contend, and all others are as they were', () => {
    const pack = packOf(
      [
        [90, 80, 70],
        [50, 60, 55],
        [10, 20, 15],
      ],
      [0, 0, 0],
    );
    const now = new Map([...nowOf(pack)].filter(([id]) => id !== 'app_1'));
    expect(contendersOf(pack, now)).toEqual(
      contendersOf(pack, nowOf(pack)).filter(({ reference }) => reference !== 'app_1'),
    );
  });
});

test('a share of groups that cannot be kept names the limits that stand against it', async () => {
  const group = ['a', 'b', 'c'].map((reference) => ({
    reference,
    regionId: 'europe',
    university: 'U1',
    group: 'G1',
    value: 8000,
    zone: 'above' as const,
  }));
  const rules = { ...rulesWith(2, 1), review: usualReview };
  const solved = await allocateApart(selectionInstance(rules, group, { kept: [], tickets: {} }), {
    seconds: 20,
  });
  expect(solved).toEqual({
    ok: false,
    refusal: {
      code: 'infeasible',
      constraints: expect.arrayContaining(['region:europe', 'reserved:groups']) as string[],
    },
  });
}, 60_000);
