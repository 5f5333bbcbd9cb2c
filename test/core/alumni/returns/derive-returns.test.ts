import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveReturns, type ReturnQuestion } from '../../../../src/core/alumni/returns/derive-returns.ts';
import { readFactLines } from '../../../../src/core/alumni/returns/read-fact-lines.ts';
import { factLine, type LineOfFacts } from './fact-line.ts';

const question: ReturnQuestion = { horizon: 12, today: '2028-01-15' };
const times = (count: number, given: Partial<LineOfFacts>): readonly string[] =>
  Array.from({ length: count }, () => factLine(given));
const factsOf = (byUniversity: Readonly<Record<string, readonly string[]>>) =>
  readFactLines(
    Object.entries(byUniversity).map(([institutionId, lines]) => ({
      institutionId,
      lines: lines.join('\n'),
      count: lines.length,
    })),
    12,
  );

const home = { asked: 'ia-', at: 'r', evidence: 's', first: 'r', days: [20, 40, 20, 40, null] };
const work = { asked: 'ia-', at: 'w', first: 'w', days: [500, null, 0, 20, null] };
const asia = { kinds: '2026 KOR asia bachelor group none' };
const a = [
  ...times(4, home),
  ...times(1, { ...home, asked: 'ial' }),
  ...times(1, { ...home, asked: 'i--', evidence: 'o' }),
  ...times(2, work),
  ...times(1, { ...work, at: 'd', first: 'd', days: [null, null, null, 100, 100] }),
  ...times(1, { ...work, at: 'a', first: 'r', days: [400, 430, 400, 430, null], evidence: 's' }),
  ...times(2, {}),
];
const b = [
  ...times(2, { ...home, ...asia }),
  ...times(2, { ...home, ...asia, evidence: 'o', lot: 'i' }),
  ...times(1, { ...work, ...asia, at: 's', first: 's', lot: 'o' }),
  ...times(5, { ...asia, asked: '---' }),
];
/** So that a year is not over: counted among alumni and not among participants. */
const young = times(3, { ...home, endedOn: '2027-01-16' });

test('every figure of an example, by hand', () => {
  const found = deriveReturns(factsOf({ a: [...a, ...young], b }), { ...question, by: 'institution' }, 14);
  expect(found.alumni).toBe(25);
  expect(found.all).toMatchObject({
    ...{ participants: 22, known: 15, returned: 10, invited: 17, answered: 14 },
    responseRate: { value: 0.823529, n: 17 },
    raw: { value: 0.666667, method: 'wilson', n: 15, nMissing: 7, status: 'bounded' },
    // (12 · 6/10 + 10 · 4/5)/22, the weights 1.2 of ten answers and 2 of five: (12 + 10)²/(10 · 1.44 + 5 · 4).
    weighted: { value: 0.690909, method: 'inverse-probability' },
    effectiveN: 14.069767,
    bounds: { value: null, lower: 0.454545, upper: 0.772727, method: 'manski', status: 'bounded' },
    verdict: { status: 'bounded', unknownShare: 0.318182 },
    // Three shown by an official file: too few to tell, and then those by their own word are not told either.
    byEvidence: [
      { evidence: 'self-report', returned: null },
      { evidence: 'official-file', returned: null },
    ],
    byState: [
      { state: 'returned', people: 10 },
      { state: 'study-abroad', people: null },
      { state: 'work-abroad', people: null },
      { state: 'dead', people: null },
    ],
  });
  expect(found.groups.map(({ key, figures: { participants, known } }) => [key, participants, known])).toEqual(
    [
      ['a', 12, 10],
      ['b', 10, 5],
    ],
  );
  expect(found.pooled).toMatchObject({
    basis: 'pooled',
    mean: 0.666667,
    shares: [
      { key: 'a', own: { value: 0.6 } },
      { key: 'b', own: { value: 0.8 } },
    ],
  });
  expect(found.lottery).toMatchObject({
    drawnIn: { participants: 2, known: null, bounds: { status: 'suppressed' } },
    drawnOut: { participants: 14, known: 1, returned: 0, bounds: { lower: 0, upper: 0.928571 } },
    difference: { value: null, status: 'suppressed' },
  });
  expect(found.choices.find(({ dimension }) => dimension === 'field')?.options).toEqual([
    { key: '06', people: 15 },
    { key: 'none', people: 10 },
  ]);
});

test('a group of fewer than ten tells nothing, one of whom more than half are silent only its bounds', () => {
  const few = deriveReturns(factsOf({ a: a.slice(0, 9) }), { ...question, by: 'level' }, undefined);
  expect(few.all).toMatchObject({
    ...{ participants: 9, known: null, returned: null, invited: null, answered: null, byState: [] },
    bounds: { lower: null, upper: null, n: 0, status: 'suppressed', reasons: ['too-few-people'] },
  });
  expect([few.returned, few.groups[0]?.returned, few.pooled, few.lottery]).toEqual([
    { reason: 'too-few-people' },
    { reason: 'too-few-people' },
    null,
    null,
  ]);
  const silent = deriveReturns(factsOf({ a: [...times(12, home), ...times(13, {})] }), question, undefined);
  expect(silent.all).toMatchObject({
    ...{ known: 12, raw: { value: null, status: 'suppressed', reasons: ['silence-above-half'] } },
    ...{
      weighted: { value: null, status: 'suppressed' },
      effectiveN: null,
      bounds: { lower: 0.48, upper: 1 },
    },
    verdict: { status: 'suppressed' },
  });
  expect(silent.returned).toEqual({ reason: 'silence-above-half' });
  expect(silent.first).toEqual({ reason: 'silence-above-half' });
  const nobody = deriveReturns(factsOf({}), question, undefined);
  expect([nobody.alumni, nobody.all.participants, nobody.returned]).toEqual([
    0,
    0,
    { reason: 'nobody-known' },
  ]);
});

test('the curve of return has half of them back where half came back, the dead never', () => {
  const facts = factsOf({
    a: [
      ...times(10, { ...home, days: [16, 29, 16, 29, null] }),
      ...times(5, { ...work, days: [200, null, 0, 20, null] }),
      ...times(5, { ...work, at: 'd', first: 'd', days: [null, null, 60, 80, 80] }),
    ],
  });
  const { returned, first } = deriveReturns(facts, question, undefined);
  expect(returned).toMatchObject({
    ...{ method: 'turnbull', n: 20, nMissing: 0, events: 10, times: [30], after: [15] },
    curves: [{ state: 'returned', values: [0.5] }],
  });
  // By whole weeks: half at 21 days, a quarter at 7 and at 70.
  expect(first).toMatchObject({
    ...{ method: 'aalen-johansen', n: 20, events: 20, times: [7, 21, 70] },
    curves: [
      { state: 'returned', values: [0, 0.5, 0.5] },
      { state: 'work-abroad', values: [0.25, 0.25, 0.25] },
      { state: 'dead', values: [0, 0, 0.25] },
    ],
  });
  const alone = deriveReturns(factsOf({ a: times(10, home) }), question, undefined);
  expect(alone.first).toMatchObject({ method: 'kaplan-meier' });
  const wide = times(2, { ...home, days: [20, 60, 20, 60, null] });
  expect(deriveReturns(factsOf({ a: [...times(10, home), ...wide] }), question, undefined).first).toEqual({
    reason: 'days-too-wide',
  });
});

test('what is asked for is what is counted', () => {
  const facts = factsOf({ a: [...a, ...young], b });
  const count = (wanted: Partial<ReturnQuestion>): number =>
    deriveReturns(facts, { ...question, ...wanted }, undefined).alumni;
  expect([
    count({ institution: 'b' }),
    count({ country: 'KOR' }),
    count({ level: 'master', funding: 'state' }),
    count({ institution: 'a', country: 'KOR' }),
    count({ cohort: '2025' }),
    count({ institution: 'c' }),
    count({ field: '06' }),
  ]).toEqual([10, 10, 15, 0, 0, 0, 15]);
  expect(() => readFactLines([{ institutionId: 'a', lines: 'nothing', count: 2 }], 12)).toThrow(RangeError);
});

test('all but the thirty largest groups are one', () => {
  const lines = Array.from({ length: 33 }, (_none, at) =>
    times(at + 1, { kinds: `2026 C${at < 10 ? '0' : ''}${at} europe master state 06` }),
  ).flat();
  const { groups } = deriveReturns(factsOf({ a: lines }), { ...question, by: 'country' }, undefined);
  expect(groups).toHaveLength(31);
  expect(groups.at(-1)).toMatchObject({ key: 'other', figures: { participants: 6 } });
});

test('bounds hold the raw share, groups add up to all, and the order of the rows does not matter', () => {
  const line = fc
    .record({
      kinds: fc
        .tuple(
          fc.constantFrom('2024', '2025'),
          fc.constantFrom('DEU', 'KOR'),
          fc.constantFrom('bachelor', 'master'),
        )
        .map(([year, country, level]) => `${year} ${country} europe ${level} state 06`),
      asked: fc.constantFrom('---', 'i--', 'ia-', 'ial'),
      at: fc.constantFrom('-', 'r', 's', 'w', 'o', 'd', 'a'),
      away: fc.integer({ min: 0, max: 900 }),
      width: fc.integer({ min: 1, max: 60 }),
    })
    .map(({ kinds, asked, at, away, width }) =>
      factLine({
        ...{
          kinds,
          asked,
          at,
          endedOn: '2025-12-31',
          evidence: at === 'r' ? 'p' : '-',
          first: at === 'a' ? '-' : at,
        },
        days:
          at === '-'
            ? [null, null, null, null, null]
            : [away, at === 'r' ? away + width : null, away, away + width, at === 'd' ? away + width : null],
      }),
    );
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 120 }),
      fc.constantFrom('cohort', 'country', 'level', 'institution'),
      (lines, by) => {
        const [one, other] = [
          lines.filter((_line, at) => at % 3 > 0),
          lines.filter((_line, at) => at % 3 === 0),
        ];
        const ask = { ...question, by } as const;
        const found = deriveReturns(factsOf({ one, other }), ask, undefined);
        const turned = factsOf({ one: one.toReversed(), other: other.toReversed() });
        expect(deriveReturns(turned, ask, undefined)).toEqual(found);
        const { raw, bounds, limits, participants } = found.all;
        expect(found.groups.reduce((sum, { figures }) => sum + figures.participants, 0)).toBe(participants);
        // Of groups of few people it is not told how many are known: then the others are no more than all.
        const told = found.groups.reduce((sum, { figures }) => sum + (figures.known ?? 0), 0);
        const isAllTold = found.groups.every(({ figures }) => figures.known !== null);
        const most = found.all.known ?? told;
        expect([told <= most, !isAllTold || told === most]).toEqual([true, true]);
        for (const { value } of [raw, found.all.weighted]) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual((bounds.lower ?? 1) - 1e-6);
          expect(value).toBeLessThanOrEqual((bounds.upper ?? 0) + 1e-6);
        }
        if (bounds.lower === null) return;
        expect(limits.lower ?? 1).toBeLessThanOrEqual(bounds.lower);
        expect(limits.upper ?? 0).toBeGreaterThanOrEqual(bounds.upper ?? 1);
      },
    ),
  );
});
