import exp from '@stdlib/math-base-special-exp';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';

const perUnit = 128;
const end = 9;
const perNode = 5;

/** Taylor coefficients of Φ about each node: the derivatives of φ are Hermite polynomials times φ. */
const makeTable = (): Float64Array => {
  const table = new Float64Array((2 * end * perUnit + 1) * perNode);
  for (let node = 0; node * perNode < table.length; node += 1) {
    const x = node / perUnit - end;
    const density = exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
    const first = node * perNode;
    table[first] = normalCdf(x, 0, 1);
    table[first + 1] = density;
    table[first + 2] = (-x * density) / 2;
    table[first + 3] = ((x * x - 1) * density) / 6;
    table[first + 4] = ((3 * x - x * x * x) * density) / 24;
  }
  return table;
};
const table = makeTable();

/**
 * Standard normal distribution function from a table: Taylor's series of degree 4 about the nearest of 128 nodes a unit, off
 * by less than 1e-14; 0 below −9, 1 above 9. Several times as fast as the function itself, for sums over pairs.
 */
export const tabulatedNormal = (z: number): number => {
  if (z < -end) return 0;
  if (z > end) return 1;
  const scaled = (z + end) * perUnit;
  const node = (scaled + 0.5) | 0;
  const d = (scaled - node) / perUnit;
  const first = node * perNode;
  return (
    (table[first] ?? 0) +
    d *
      ((table[first + 1] ?? 0) +
        d * ((table[first + 2] ?? 0) + d * ((table[first + 3] ?? 0) + d * (table[first + 4] ?? 0))))
  );
};
