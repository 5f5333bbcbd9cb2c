import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossScale } from '../../../src/web/charts/cost/loss-scale.ts';

describe('the scale of losses', () => {
  it('holds both ends and zero, and has a few round ticks', () => {
    const amount = fc.double({ min: -1e3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const { at, ticks } = lossScale(low, high, 10, 110);
        for (const value of [low, high, 0, ...ticks]) {
          expect(at(value)).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(at(value)).toBeLessThanOrEqual(110 + 1e-6);
        }
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
