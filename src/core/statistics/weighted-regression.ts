import { solvePositiveDefinite } from './solve-positive-definite.ts';

/** Terms of a regression at each draw: draws × terms, one draw after another. */
export interface Design {
  readonly draws: number;
  readonly terms: number;
  readonly values: Float64Array;
}

export const designOf = (columns: readonly Float64Array[]): Design => {
  const [terms, draws] = [columns.length, columns[0]?.length ?? 0];
  const values = new Float64Array(draws * terms);
  for (const [term, column] of columns.entries()) {
    for (let draw = 0; draw < draws; draw += 1) values[draw * terms + term] = column[draw] ?? 0;
  }
  return { draws, terms, values };
};

/**
 * Least squares of several responses on one design, each draw counted `weights[draw]` times. Returns the coefficients of
 * each response. Expects the first term to be 1: a resample too poor for all terms is fitted by its mean alone.
 */
export const weightedRegression = (
  { draws, terms, values }: Design,
  responses: readonly Float64Array[],
  weights: Uint32Array,
): Float64Array[] => {
  const products = new Float64Array(terms * terms);
  const rights = responses.map(() => new Float64Array(terms));
  for (let draw = 0; draw < draws; draw += 1) {
    const weight = weights[draw] ?? 0;
    if (weight === 0) continue;
    const first = draw * terms;
    for (let i = 0; i < terms; i += 1) {
      const weighted = weight * (values[first + i] ?? 0);
      for (let j = 0; j <= i; j += 1) {
        products[i * terms + j] = (products[i * terms + j] ?? 0) + weighted * (values[first + j] ?? 0);
      }
      for (let which = 0; which < responses.length; which += 1) {
        const right = rights[which];
        if (right !== undefined) right[i] = (right[i] ?? 0) + weighted * (responses[which]?.[draw] ?? 0);
      }
    }
  }
  const matrix = Array.from({ length: terms }, (_none, i) =>
    Array.from({ length: terms }, (_empty, j) => products[Math.max(i, j) * terms + Math.min(i, j)] ?? 0),
  );
  return rights.map((right) => {
    const solution = solvePositiveDefinite(matrix, Array.from(right));
    if (solution !== undefined) return Float64Array.from(solution);
    return Float64Array.from({ length: terms }, (_none, i) =>
      i === 0 ? (right[0] ?? 0) / (products[0] ?? 1) : 0,
    );
  });
};
