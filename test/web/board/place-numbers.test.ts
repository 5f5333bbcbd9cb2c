import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeNumbers } from '../../../src/web/charts/indicator/place-numbers.ts';
import { spanTicks } from '../../../src/web/charts/indicator/span-ticks.ts';

it('numbers of two dots that touch do not lie on each other', () => {
  const [one, other] = placeNumbers([
    { x: 100, y: 50, text: '3' },
    { x: 104, y: 51, text: '7' },
  ]);
  expect(Math.abs((one?.y ?? 0) - (other?.y ?? 0)) < 8 && Math.abs((one?.x ?? 0) - (other?.x ?? 0)) < 8).toBe(
    false,
  );
});

it('a dot without a text has no number, every other has one', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          x: fc.integer({ min: 0, max: 700 }),
          y: fc.integer({ min: 0, max: 300 }),
          text: fc.constantFrom('', '1', '23'),
        }),
      ),
      (dots) => {
        const placed = placeNumbers(dots);
        expect(placed.map(({ text }) => text)).toEqual(
          dots.flatMap(({ text }) => (text === '' ? [] : [text])),
        );
      },
    ),
  );
});

it('an axis has 0 and reaches both ends of its values', () => {
  const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((value) => value / 1000);
  fc.assert(
    fc.property(amount, amount, (one, other) => {
      const [lowest, highest] = [Math.min(one, other), Math.max(one, other)];
      const ticks = spanTicks(lowest, highest);
      expect(ticks.some((tick) => tick === 0)).toBe(true);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks[0]).toBeLessThanOrEqual(Math.min(0, lowest));
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(0, highest));
      expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
    }),
  );
});
