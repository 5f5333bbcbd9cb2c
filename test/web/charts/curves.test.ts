import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveShape, type CurveColumns } from '../../../src/web/charts/returns/curve-shape.ts';
import { daysOfMonth } from '../../../src/web/charts/returns/days-of-month.ts';
import { monthTicks } from '../../../src/web/charts/returns/month-ticks.ts';
import { shareAt } from '../../../src/web/charts/returns/share-at.ts';

/** method.md 4.4, tiny: {(0,1],(0,1],(1,2],(0,2]} gives 2/3 in (0,1] and 1/3 in (1,2]. */
const intervals: CurveColumns = {
  times: [1, 2],
  after: [0, 1],
  values: [2 / 3, 1],
  lower: [0.2, null],
  upper: [0.9, null],
};
/** method.md 4.3, competing10: return after 1, 4 and 7. */
const exact: CurveColumns = {
  times: [1, 4, 7],
  after: null,
  values: [0.1, 0.2125, 0.353125],
  lower: [null, null, 0.059518],
  upper: [null, null, 0.681109],
};

describe('the shape of a curve', () => {
  it('is a step at a day that is known', () => {
    const { points, boxes } = curveShape(exact);
    expect(boxes).toEqual([]);
    expect(points.map(({ day, share }) => [day, share])).toEqual([
      [0, 0],
      [1, 0],
      [1, 0.1],
      [4, 0.1],
      [4, 0.2125],
      [7, 0.2125],
      [7, 0.353125],
    ]);
  });

  it('is a box, and no line, where the day is not known', () => {
    const { points, boxes } = curveShape(intervals);
    expect(boxes).toEqual([
      { from: 0, to: 1, low: 0, high: 2 / 3 },
      { from: 1, to: 2, low: 2 / 3, high: 1 },
    ]);
    expect(points.filter(({ share }) => share === null).map(({ day }) => day)).toEqual([0.5, 1.5]);
  });

  it('takes limits only where there are some', () => {
    expect(curveShape(intervals).points.at(-1)).toEqual({ day: 2, share: 1, lower: null, upper: null });
  });

  it('rises and never leaves what it was given', () => {
    const columns = fc
      .array(
        fc.record({
          gap: fc.integer({ min: 1, max: 90 }),
          wide: fc.nat(90),
          rise: fc.integer({ min: 1, max: 9 }),
        }),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((steps): CurveColumns => {
        const whole = steps.reduce((sum, { rise }) => sum + rise, 0);
        let [day, sum] = [0, 0];
        const [times, after, values]: [number[], number[], number[]] = [[], [], []];
        for (const { gap, wide, rise } of steps) {
          after.push(day + gap);
          day += gap + wide;
          sum += rise;
          times.push(day);
          values.push(sum / whole);
        }
        const none = times.map(() => null);
        return { times, after, values, lower: none, upper: none };
      });
    fc.assert(
      fc.property(columns, (given) => {
        const { points, boxes } = curveShape(given);
        const days = points.map(({ day }) => day);
        const shares = points.flatMap(({ share }) => (share === null ? [] : [share]));
        expect(days).toEqual(days.toSorted((a, b) => a - b));
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
        expect(boxes).toHaveLength(given.times.filter((time, at) => time > (given.after?.[at] ?? 0)).length);
        for (const [at, time] of given.times.entries())
          expect(shareAt(given, time)?.share).toBe(given.values[at]);
      }),
    );
  });
});

describe('the share by a day', () => {
  it('is that of the last day before it', () => {
    expect(shareAt(exact, 0)?.share).toBe(0);
    expect(shareAt(exact, 5)).toEqual({ day: 5, share: 0.2125, lower: null, upper: null });
    expect(shareAt(exact, 7)).toMatchObject({ share: 0.353125, lower: 0.059518 });
  });

  it('is not told after the last day, nor inside an interval', () => {
    expect(shareAt(exact, 8)).toBeUndefined();
    expect(shareAt(intervals, 0.5)).toBeUndefined();
    expect(shareAt(intervals, 1)?.share).toBe(2 / 3);
  });
});

describe('the ticks of months', () => {
  it.each([
    [20, [0, 1]],
    [365, [0, 3, 6, 9]],
    [730, [0, 6, 12, 18]],
    [5 * 365.25, [0, 12, 24, 36, 48, 60]],
  ])('of %f days', (days, months) => {
    expect(monthTicks(days).slice(0, months.length)).toEqual(months);
  });

  it('are few and within the axis', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (days) => {
        const months = monthTicks(days);
        expect(months[0]).toBe(0);
        expect(months.length).toBeLessThanOrEqual(8);
        expect((months.at(-1) ?? 0) * daysOfMonth).toBeLessThanOrEqual(Math.max(days, daysOfMonth) + 0.01);
      }),
    );
  });
});
