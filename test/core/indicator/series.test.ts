import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { auditSampleSize } from '../../../src/core/indicator/audit-sample-size.ts';
import { calculate } from '../../../src/core/indicator/calculate.ts';
import { plansCompleted } from '../../../src/core/indicator/definitions/plans-completed.ts';
import { dueOn } from '../../../src/core/indicator/due-on.ts';
import { pooledLine } from '../../../src/core/release/pooled-line.ts';
import type { SeriesPoint } from '../../../src/core/indicator/series-point.ts';
import { seriesOf } from '../../../src/core/indicator/series.ts';

const share = (numerator: number, denominator: number) => ({ numerator, denominator, unknown: 0 });
const point = (year: number, more: Partial<SeriesPoint> = {}): SeriesPoint => ({
  year,
  version: 1,
  category: null,
  value: calculate(plansCompleted, share(8, 20)),
  ...more,
});
const runsOf = (
  points: readonly SeriesPoint[],
  ...rest: Parameters<typeof seriesOf> extends [unknown, ...infer Rest] ? Rest : never
) => seriesOf(points, ...rest).runs.map((run) => run.map(({ year }) => year));

describe('a series', () => {
  it('is one line where nothing changed, whatever the order of its years', () => {
    expect(runsOf([point(2024), point(2022), point(2023)])).toEqual([[2022, 2023, 2024]]);
    expect(seriesOf([point(2022), point(2023)]).breaks).toEqual([]);
  });

  it('is cut where the definition changed', () => {
    const found = seriesOf([point(2022), point(2023, { version: 2 }), point(2024, { version: 2 })]);
    expect(found.runs.map((run) => run.length)).toEqual([1, 2]);
    expect(found.breaks).toEqual([{ before: 2022, after: 2023, reason: 'definition-changed' }]);
  });

  it('is cut where a category changed, and joined where it only got another name', () => {
    const points = [point(2022, { category: 'staff' }), point(2023, { category: 'teachers' })];
    expect(seriesOf(points)).toMatchObject({ breaks: [{ reason: 'category-changed' }] });
    expect(runsOf(points)).toEqual([[2022], [2023]]);
    const renaming = { from: 'staff', to: 'teachers', year: 2023 };
    expect(runsOf(points, [renaming])).toEqual([[2022, 2023]]);
    expect(seriesOf(points, [renaming]).breaks).toEqual([
      { before: 2022, after: 2023, reason: 'category-renamed' },
    ]);
    expect(runsOf(points, [{ ...renaming, year: 2022 }])).toEqual([[2022], [2023]]);
  });

  it('has no line over a year without a value, and keeps the reason', () => {
    const small = point(2023, { value: calculate(plansCompleted, share(1, 3)) });
    const found = seriesOf([point(2022), small, point(2024)]);
    expect(found.runs.map((run) => run.map(({ year }) => year))).toEqual([[2022], [2024]]);
    expect(found.breaks).toEqual([{ before: 2022, after: 2024, reason: 'year-missing' }]);
    expect(found.gaps.map(({ value }) => value.reasons)).toEqual([['below-least-n']]);
    expect(seriesOf([])).toEqual({ runs: [], breaks: [], gaps: [] });
  });

  it('refuses two values of one year', () => {
    expect(() => seriesOf([point(2022), point(2022)])).toThrow(RangeError);
  });

  it('loses no year', () => {
    const years = fc.uniqueArray(fc.integer({ min: 2000, max: 2030 }), { maxLength: 12 });
    fc.assert(
      fc.property(years, fc.integer({ min: 2000, max: 2030 }), (given, change) => {
        const points = given.map((year) => point(year, { version: year < change ? 1 : 2 }));
        const { runs } = seriesOf(points);
        expect(runs.flat().map(({ year }) => year)).toEqual(given.toSorted((a, b) => a - b));
        for (const run of runs) {
          expect(new Set(run.map(({ version }) => version)).size).toBe(1);
          expect((run.at(-1)?.year ?? 0) - (run[0]?.year ?? 0)).toBe(run.length - 1);
        }
      }),
    );
  });
});

describe('a pooled line', () => {
  const line = (sizes: readonly number[], through = 2024) =>
    pooledLine(
      plansCompleted,
      sizes.map((size, at) => ({ year: 2022 + at, version: 1, input: share(Math.floor(size / 2), size) })),
      through,
    );

  it('is published for a unit that stays just below least n', () => {
    expect(line([9, 9, 9])).toEqual([
      {
        from: 2022,
        to: 2024,
        reason: null,
        value: expect.objectContaining({ numerator: 12, denominator: 27 }),
      },
    ]);
  });

  it('is not needed where each year is published', () => {
    expect(line([10, 30, 20])).toMatchObject([{ value: null, reason: 'published-alone' }]);
    expect(line([10, 0, 20])).toMatchObject([{ reason: 'published-alone' }]);
  });

  it('is not published where subtracting the published years would give the small one away', () => {
    expect(line([30, 25, 7])).toMatchObject([{ value: null, reason: 'pool-would-reveal' }]);
    expect(line([30, 5, 5])).toMatchObject([{ reason: null, value: { denominator: 40 } }]);
    expect(line([30, 5, 4])).toMatchObject([{ reason: 'pool-would-reveal' }]);
    expect(line([3, 3, 3])).toMatchObject([{ reason: 'pool-would-reveal' }]);
  });

  it('waits for its last year, and for each year to be there', () => {
    expect(line([9, 9])).toMatchObject([{ reason: 'year-missing' }]);
    expect(line([9, 9, 9], 2023)).toMatchObject([{ reason: 'block-open' }]);
  });

  it('has blocks of the calendar that never overlap', () => {
    expect(line([9, 9, 9, 9, 9, 9], 2027).map(({ from, to }) => [from, to])).toEqual([
      [2022, 2024],
      [2025, 2027],
    ]);
  });

  it('is not pooled over a change of definition', () => {
    const years = [2022, 2023, 2024].map((year) => ({
      year,
      version: year < 2024 ? 1 : 2,
      input: share(4, 9),
    }));
    expect(pooledLine(plansCompleted, years, 2024)).toMatchObject([{ reason: 'definition-changed' }]);
  });
});

test.each([
  [0.05, 59],
  [0.01, 299],
  [0.5, 5],
])('an audit at a rate of %d looks at %d records', (rate, n) => {
  expect(auditSampleSize(rate)).toBe(n);
  expect(1 - (1 - rate) ** n).toBeGreaterThanOrEqual(0.95);
  expect(1 - (1 - rate) ** (n - 1)).toBeLessThan(0.95);
  expect(() => auditSampleSize(0)).toThrow(RangeError);
  expect(() => auditSampleSize(1)).toThrow(RangeError);
});

test('a cohort is due when its last stay is old enough', () => {
  expect(dueOn({ kind: 'none' }, 2024)).toBe('2025-01-01');
  expect(dueOn({ kind: 'after', months: 3 }, 2024)).toBe('2025-04-01');
  expect(dueOn({ kind: 'between', from: 6, to: 18 }, 2024)).toBe('2026-07-01');
  expect(dueOn({ kind: 'horizons', months: [6, 12] }, 2024, 6)).toBe('2025-07-01');
  expect(dueOn({ kind: 'horizons', months: [6, 12] }, 2024)).toBe('2026-01-01');
});
