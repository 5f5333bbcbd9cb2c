import exp from '@stdlib/math-base-special-exp';
import { chebyshevFit, chebyshevNodes } from '../statistics/chebyshev-fit.ts';

/** Sums over each stretch of a life of x^t·S(t), S the share alive, times one of four factors. One number a stretch. */
interface LifeSums {
  /** Times 1: everybody. */
  readonly present: Float64Array;
  /** Times u^t: those who have not come home. */
  readonly staying: Float64Array;
  /** Times v^t: those who have not left. */
  readonly faded: Float64Array;
  /** Times φ(t) = (u^t − v^t)/(u − v): those who left and have not come home. */
  readonly gone: Float64Array;
  /** Computes all of them for x > 0 and u = e^(−h) > 0. */
  readonly compute: (x: number, u: number) => void;
}

const degree = 7;
const size = degree + 1;
const nodes = chebyshevNodes(degree);
const fit = chebyshevFit(degree);
/** Arguments of the table: yearly growth over discount, times the share that stays away. Others are summed year by year. */
const [least, most] = [0.6, 1.2];
const pieces = 256;
const perUnit = pieces / (most - least);
/** Below this distance of u and v the difference of their sums would cancel. */
const nearest = 0.05;

/**
 * The sums of `cohort-loss.ts`, fast. `alive`: the share alive in each year t; `ends`: where each stretch ends (excluded), the
 * first starting at 0; v = e^(−lambda). All four are made of one function, Σ z^t·S(t) over a stretch, at x, xu and xv. It
 * knows no draw, so it is tabulated once, in pieces of degree 7 that agree with the sum to 1e-13. Where u and v are near each
 * other, and for arguments beyond the table, φ follows its recurrence φ(t+1) = u·φ(t) + v^t year by year, which never cancels.
 */
export const lifeSums = (alive: Float64Array, ends: Int32Array, lambda: number): LifeSums => {
  const count = ends.length;
  const v = exp(-lambda);
  const fading = Float64Array.from(alive, (_, t) => exp(-lambda * t));
  const [present, staying, faded, gone] = [0, 1, 2, 3].map(() => new Float64Array(count)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const rowSize = count * size;
  const isFilled = new Uint8Array(pieces);
  const table = new Float64Array(pieces * rowSize);
  const values = new Float64Array(size);

  const sumAt = (stretch: number, z: number): number => {
    const start = stretch === 0 ? 0 : (ends[stretch - 1] ?? 0);
    let sum = 0;
    for (let t = (ends[stretch] ?? 0) - 1; t >= 0; t -= 1) sum = sum * z + (t < start ? 0 : (alive[t] ?? 0));
    return sum;
  };
  const fillPiece = (piece: number): void => {
    for (let stretch = 0; stretch < count; stretch += 1) {
      for (let node = 0; node < size; node += 1)
        values[node] = sumAt(stretch, least + (piece + ((nodes[node] ?? 0) + 1) / 2) / perUnit);
      const first = piece * rowSize + stretch * size;
      fit(values, table.subarray(first, first + size));
    }
    isFilled[piece] = 1;
  };
  const read = (z: number, out: Float64Array): void => {
    const place = (z - least) * perUnit;
    const piece = Math.trunc(place) | 0;
    if (isFilled[piece] === 0) fillPiece(piece);
    const s = 2 * (place - piece) - 1;
    const square = s * s;
    const fourth = square * square;
    let at = piece * rowSize;
    for (let stretch = 0; stretch < count; stretch += 1) {
      const low = (table[at] ?? 0) + (table[at + 1] ?? 0) * s;
      const second = (table[at + 2] ?? 0) + (table[at + 3] ?? 0) * s;
      const third = (table[at + 4] ?? 0) + (table[at + 5] ?? 0) * s;
      const high = (table[at + 6] ?? 0) + (table[at + 7] ?? 0) * s;
      out[stretch] = low + square * second + fourth * (third + square * high);
      at += size;
    }
  };
  const sumYears = (x: number, u: number): void => {
    let xt = 1;
    let ut = 1;
    let phit = 0;
    let t = 0;
    for (let at = 0; at < count; at += 1) {
      const end = ends[at] ?? 0;
      let [one, other, third, fourth] = [0, 0, 0, 0];
      for (; t < end; t += 1) {
        const weight = xt * (alive[t] ?? 0);
        const vt = fading[t] ?? 0;
        one += weight;
        other += weight * ut;
        third += weight * vt;
        fourth += weight * phit;
        xt *= x;
        phit = u * phit + vt;
        ut *= u;
      }
      present[at] = one;
      staying[at] = other;
      faded[at] = third;
      gone[at] = fourth;
    }
  };
  const isInTable = (z: number): boolean => z >= least && z < most;
  return {
    present,
    staying,
    faded,
    gone,
    compute: (x, u) => {
      const apart = u - v;
      const isApart = apart > nearest || apart < -nearest;
      if (!(isApart && isInTable(x) && isInTable(x * u) && isInTable(x * v))) {
        sumYears(x, u);
        return;
      }
      read(x, present);
      read(x * u, staying);
      read(x * v, faded);
      const perApart = 1 / apart;
      for (let at = 0; at < count; at += 1) gone[at] = ((staying[at] ?? 0) - (faded[at] ?? 0)) * perApart;
    },
  };
};
