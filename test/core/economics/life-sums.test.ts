import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lifeSums } from '../../../src/core/economics/life-sums.ts';

const alive = Float64Array.from({ length: 78 }, (_, t) => Math.exp(-((t / 60) ** 4)));
const ends = Int32Array.from([2, 5, 13, 23, 33, 41, 78]);

/** φ(t) by its sum u^(t−1) + u^(t−2)·v + … + v^(t−1): no difference that could cancel. */
const phi = (u: number, v: number, t: number): number => {
  let sum = 0;
  for (let k = 0; k < t; k += 1) sum += u ** (t - 1 - k) * v ** k;
  return sum;
};

test.each([0.2, 0.05, 0])('sums of a life are those written out, λ = %s', (lambda) => {
  const sums = lifeSums(alive, ends, lambda);
  const v = Math.exp(-lambda);
  // Within the table, beyond it, and with hazards that meet.
  const hazard = fc.oneof(fc.constantFrom(0, lambda), fc.double({ min: 0, max: 2, noNaN: true }));
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 1.3, noNaN: true }), hazard, (x, h) => {
      const u = Math.exp(-h);
      sums.compute(x, u);
      for (const [at, end] of ends.entries()) {
        let [present, staying, faded, gone] = [0, 0, 0, 0];
        for (let t = ends[at - 1] ?? 0; t < end; t += 1) {
          const weight = x ** t * (alive[t] ?? 0);
          present += weight;
          staying += weight * u ** t;
          faded += weight * v ** t;
          gone += weight * phi(u, v, t);
        }
        const off = [
          [sums.present, present],
          [sums.staying, staying],
          [sums.faded, faded],
          [sums.gone, gone],
        ].map(([found, value]) => Math.abs(((found as Float64Array)[at] ?? 0) - (value as number)));
        expect(Math.max(...off)).toBeLessThan(2e-12 * Math.max(1, present));
      }
    }),
    { numRuns: 300 },
  );
});
