import { nelderMead } from './nelder-mead.ts';
import { solvePositiveDefinite } from './solve-positive-definite.ts';

const difference = 3e-4;
const mostSteps = 20;
const tolerance = 1e-6;

/**
 * Where a smooth function of one or two variables is least, by Newton's method with central differences, some six evaluations a
 * step; good to about 1e-6 of a variable's scale, less in a narrow valley. `scales`: how large a change of each variable is of interest. Where the function does not curve
 * upwards or a step does not descend, the simplex of `nelderMead` goes on from there.
 */
export const newtonMinimum = (
  of: (at: readonly number[]) => number,
  start: readonly number[],
  scales: readonly number[],
): readonly number[] => {
  let at = start;
  let value = of(at);
  const moved = (from: readonly number[], by: (axis: number) => number): readonly number[] =>
    from.map((one, axis) => one + by(axis));
  const bySimplex = (): readonly number[] =>
    nelderMead(of, at, { step: 0.3 * Math.min(...scales), tolerance: 1e-8 }).at;
  for (let round = 0; round < mostSteps; round += 1) {
    const from = at;
    const h = scales.map((scale) => difference * scale);
    const alone = (axis: number, sign: number): number =>
      of(moved(from, (k) => (k === axis ? sign * (h[k] ?? 0) : 0)));
    const ups = from.map((_one, axis) => alone(axis, 1));
    const downs = from.map((_one, axis) => alone(axis, -1));
    const gradient = h.map((width, k) => ((ups[k] ?? 0) - (downs[k] ?? 0)) / (2 * width));
    const hessian = h.map((width, k) =>
      h.map((other, l) => {
        if (k === l) return ((ups[k] ?? 0) - 2 * value + (downs[k] ?? 0)) / (width * width);
        const both = of(moved(from, (axis) => (axis === k || axis === l ? (h[axis] ?? 0) : 0)));
        return (both - (ups[k] ?? 0) - (ups[l] ?? 0) + value) / (width * other);
      }),
    );
    const step = solvePositiveDefinite(
      hessian,
      gradient.map((one) => -one),
    );
    if (step === undefined) return bySimplex();
    const length = Math.max(...step.map((one, k) => Math.abs(one) / (scales[k] ?? 1)));
    if (length <= tolerance) return moved(from, (k) => step[k] ?? 0);
    let share = Math.min(1, 1 / length);
    for (;;) {
      const next = moved(from, (k) => share * (step[k] ?? 0));
      const found = of(next);
      if (found < value) {
        [at, value] = [next, found];
        break;
      }
      if (share * length <= tolerance) return from;
      if (share < 0.01) return bySimplex();
      share /= 4;
    }
  }
  return bySimplex();
};
