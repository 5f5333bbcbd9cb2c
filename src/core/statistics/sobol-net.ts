import { sobolDirections } from './sobol-directions.ts';

/** A digital net in base 2: per dimension 32 direction numbers and a digital shift. */
export interface SobolNet {
  readonly dimensions: number;
  /** dimensions × 32, row after row. */
  readonly directions: Uint32Array;
  /** One word a dimension; all zero in the net as published. */
  readonly shifts: Uint32Array;
}

/** Sobol's sequence as published, unscrambled: its first point is the origin. */
export const plainSobolNet = (dimensions: number): SobolNet => {
  const directions = new Uint32Array(dimensions * 32);
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    directions.set(sobolDirections(dimension), dimension * 32);
  }
  return { dimensions, directions, shifts: new Uint32Array(dimensions) };
};

/** The 32 digits of one coordinate of point `index`, points in Gray-code order (Antonov and Saleev). */
export const sobolWord = (net: SobolNet, dimension: number, index: number): number => {
  let word = net.shifts[dimension] ?? 0;
  let at = dimension * 32;
  for (let gray = index ^ (index >>> 1); gray !== 0; gray >>>= 1) {
    if (gray & 1) word ^= net.directions[at] ?? 0;
    at += 1;
  }
  return word >>> 0;
};
