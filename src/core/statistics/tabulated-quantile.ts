import { chebyshevFit, chebyshevNodes } from './chebyshev-fit.ts';

/** Least and greatest probability asked of a quantile function (method.md 3.2). */
const leastProbability = 2 ** -53;
const greatestProbability = 1 - 2 ** -53;

const degree = 12;
const size = degree + 1;
const octaves = 53;
const [unread, tabulated, direct] = [0, 1, 2];
const nodes = chebyshevNodes(degree);
const fit = chebyshevFit(degree);
/** 2^(k + 2): stretches octave k to a length of 2. Exact, unlike a power taken on the way. */
const stretches = Float64Array.from({ length: octaves }, (_none, octave) => 2 ** (octave + 2));

/**
 * A quantile function that is slow to compute, from a table that fills as it is read. The distance w of u from the
 * nearer end picks an octave [2^−k−1, 2^−k]: there even a power of w is smooth, so one polynomial serves. Each octave is
 * compared with `exact` between its nodes when it is made; where it is off by more than `tolerance` (absolute), `exact`
 * itself answers. u is held to [2^−53, 1 − 2^−53]. What is answered depends on `exact` and u alone, never on the order
 * of the questions.
 */
export const tabulatedQuantile = (
  exact: (u: number) => number,
  tolerance: number,
): ((u: number) => number) => {
  const states = new Uint8Array(2 * octaves);
  const coefficients = new Float64Array(2 * octaves * size);
  const values = new Float64Array(size);

  const polynomial = (cell: number, s: number): number => {
    let value = 0;
    const first = cell * size;
    for (let at = first + degree; at >= first; at -= 1) value = value * s + (coefficients[at] ?? 0);
    return value;
  };
  const fillCell = (cell: number, isUpper: boolean, octave: number): void => {
    const valueAt = (s: number): number => {
      const w = (s + 3) / (stretches[octave] ?? 0);
      return exact(isUpper ? 1 - w : w);
    };
    for (const [index, node] of nodes.entries()) values[index] = valueAt(node);
    fit(values, coefficients.subarray(cell * size, (cell + 1) * size));
    let isClose = true;
    for (let node = 1; node < size && isClose; node += 2) {
      const between = ((nodes[node - 1] ?? 0) + (nodes[node] ?? 0)) / 2;
      isClose = Math.abs(polynomial(cell, between) - valueAt(between)) <= tolerance;
    }
    states[cell] = isClose ? tabulated : direct;
  };

  return (u) => {
    const held = u < leastProbability ? leastProbability : u > greatestProbability ? greatestProbability : u;
    const isUpper = held > 0.5;
    const w = isUpper ? 1 - held : held;
    const leading = Math.clz32(w * 4294967296);
    const octave = leading === 32 ? 32 + Math.clz32(w * 18446744073709551616) : leading === 0 ? 1 : leading;
    const cell = isUpper ? octaves + octave : octave;
    const state = states[cell];
    if (state === unread) fillCell(cell, isUpper, octave);
    else if (state === tabulated) return polynomial(cell, w * (stretches[octave] ?? 0) - 3);
    return states[cell] === tabulated ? polynomial(cell, w * (stretches[octave] ?? 0) - 3) : exact(held);
  };
};
