import { chebyshevFit, chebyshevNodes } from './chebyshev-fit.ts';
import type { QuantileFill } from './quantile-fill.ts';

/** Least and greatest probability asked of a quantile function. */
const leastProbability = 2 ** -53;
const greatestProbability = 1 - 2 ** -53;

const [unread, tabulated, direct] = [0, 1, 2];

/** Of an octave as a whole, and of each of the pieces it is read from: many short pieces need few powers. */
const wide = { degree: 12, nodes: chebyshevNodes(12), fit: chebyshevFit(12) };
const short = { degree: 5, nodes: chebyshevNodes(5), fit: chebyshevFit(5) };
const perOctave = 16;
/** Six coefficients, the middle of the piece, and what stretches it to a length of 2: one line of the processor's cache. */
const perPiece = 8;

/** The upper half of a binary64 number: sign, eleven bits of exponent, and first of all the leading digits. */
const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);
const upperHalf = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;
/** Exponent bits of 2^−53, the least number that is looked up, and of 2^−1, the greatest. */
const leastExponent = 1023 - 53;
const octaves = 53;

const polynomial = (coefficients: Float64Array, degree: number, s: number): number => {
  let value = 0;
  for (let at = degree; at >= 0; at -= 1) value = value * s + (coefficients[at] ?? 0);
  return value;
};

/** What a table may be off by, and the bounds of its values where it has some. */
export interface TableLimits {
  /** Absolute, or a share of the value where `isRelative`. */
  readonly tolerance: number;
  readonly isRelative?: boolean;
  readonly least?: number;
  readonly most?: number;
}

/** A quantile function as a table. `fill` is `at` for many. */
export interface TabulatedQuantile {
  readonly at: (u: number) => number;
  /** Replaces each probability values[from], values[from + step], … before `to` by offset + scale × its quantile. */
  readonly fill: QuantileFill<[offset: number, scale: number]>;
}

interface Table extends Required<TableLimits> {
  readonly exact: (u: number) => number;
  /** Of each octave: not read yet, in the table, or answered by `exact`. */
  readonly states: Uint8Array;
  readonly pieces: Float64Array;
}

/** Whether a polynomial keeps to a function between the nodes it was made from. */
const isClose = (
  { tolerance, isRelative }: Table,
  coefficients: Float64Array,
  { degree, nodes }: typeof wide,
  valueAt: (s: number) => number,
): boolean => {
  for (let node = 1; node <= degree; node += 2) {
    const between = ((nodes[node - 1] ?? 0) + (nodes[node] ?? 0)) / 2;
    const value = valueAt(between);
    const allowed = isRelative ? tolerance * Math.abs(value) : tolerance;
    if (!(Math.abs(polynomial(coefficients, degree, between) - value) <= allowed)) return false;
  }
  return true;
};

const fillOctave = (table: Table, cell: number): void => {
  const isUpper = cell >= octaves;
  const start = 2 ** ((isUpper ? cell - octaves : cell) - octaves);
  const valueAt = (s: number): number => {
    const w = (start * (s + 3)) / 2;
    return table.exact(isUpper ? 1 - w : w);
  };
  const whole = new Float64Array(wide.degree + 1);
  wide.fit(wide.nodes.map(valueAt), whole);
  let isGood = isClose(table, whole, wide, valueAt);
  for (let piece = 0; piece < perOctave && isGood; piece += 1) {
    const wholeAt = (s: number): number =>
      polynomial(whole, wide.degree, (2 * piece + 1 + s) / perOctave - 1);
    const first = (cell * perOctave + piece) * perPiece;
    const part = table.pieces.subarray(first, first + short.degree + 1);
    short.fit(short.nodes.map(wholeAt), part);
    table.pieces[first + 6] = start * (1 + (piece + 0.5) / perOctave);
    table.pieces[first + 7] = (2 * perOctave) / start;
    isGood = isClose(table, part, short, wholeAt);
  }
  table.states[cell] = isGood ? tabulated : direct;
};

/** A function of the module and no closure of each table: only such a call is built into the loops that ask for many. */
const quantileAt = (table: Table, u: number): number => {
  const held = u < leastProbability ? leastProbability : u > greatestProbability ? greatestProbability : u;
  const isUpper = held > 0.5;
  const w = isUpper ? 1 - held : held;
  double[0] = w;
  const digits = ((halves[upperHalf] ?? 0) >>> 16) - (leastExponent << 4) + (isUpper ? octaves << 4 : 0);
  const cell = digits >> 4;
  const { states, pieces } = table;
  if (states[cell] === unread) fillOctave(table, cell);
  if (states[cell] !== tabulated) return table.exact(held);
  const first = digits * perPiece;
  const s = (w - (pieces[first + 6] ?? 0)) * (pieces[first + 7] ?? 0);
  const square = s * s;
  const low = (pieces[first] ?? 0) + (pieces[first + 1] ?? 0) * s;
  const middle = (pieces[first + 2] ?? 0) + (pieces[first + 3] ?? 0) * s;
  const high = (pieces[first + 4] ?? 0) + (pieces[first + 5] ?? 0) * s;
  // Pairs first: a chain of five multiplications would make the processor wait.
  const value = low + square * (middle + square * high);
  return value < table.least ? table.least : value > table.most ? table.most : value;
};

/**
 * A quantile function that is slow to compute, from a table that fills as it is read. The distance w of u from the
 * nearer end picks an octave [2^k, 2^k+1): there even a power of w is smooth, so one polynomial of degree 12 serves. It
 * is compared with `exact` between its nodes when it is made, and then cut into sixteen pieces of degree 5, which are what
 * is read: exponent and leading digits of w say which. Where either is off by more than the tolerance, `exact` itself
 * answers. u is held to [2^−53, 1 − 2^−53]. What is answered depends on `exact` and u alone, never on the order of the
 * questions.
 */
export const tabulatedQuantile = (
  exact: (u: number) => number,
  { tolerance, isRelative = false, least = -Infinity, most = Infinity }: TableLimits,
): TabulatedQuantile => {
  const states = new Uint8Array(2 * octaves);
  // w = 1/2 alone has this exponent: its octave would reach beyond the middle.
  states[octaves - 1] = direct;
  const pieces = new Float64Array(2 * octaves * perOctave * perPiece);
  const table: Table = { exact, tolerance, isRelative, least, most, states, pieces };
  return {
    at: (u) => quantileAt(table, u),
    fill: (values, from, to, step, offset, scale) => {
      for (let place = from; place < to; place += step)
        values[place] = offset + scale * quantileAt(table, values[place] ?? Number.NaN);
    },
  };
};
