import type { CrossedDesign } from './crossed-design.ts';

/**
 * Lower half of diag(W) − Σ_o f(W_o)·w_o·w_oᵀ, innerSize × innerSize: what the elimination of the larger side leaves of the
 * normal equations. `factor` of an outer member's total weight is 1/W for least squares and a/(1 + a·W) for effects of
 * variance ratio a.
 */
export const reducedMatrix = (
  { outerSize, innerSize, first, innerOf, weights, outerWeights, innerWeights }: CrossedDesign,
  factor: (weight: number) => number,
): Float64Array => {
  const matrix = new Float64Array(innerSize * innerSize);
  for (const [at, weight] of innerWeights.entries()) matrix[at * innerSize + at] = weight;
  for (let outer = 0; outer < outerSize; outer += 1) {
    const [from, to] = [first[outer] ?? 0, first[outer + 1] ?? 0];
    const share = factor(outerWeights[outer] ?? 0);
    for (let one = from; one < to; one += 1) {
      const [row, scaled] = [innerOf[one] ?? 0, share * (weights[one] ?? 0)];
      for (let other = from; other < to; other += 1) {
        const column = innerOf[other] ?? 0;
        if (column > row) continue;
        const cell = row * innerSize + column;
        matrix[cell] = (matrix[cell] ?? 0) - scaled * (weights[other] ?? 0);
      }
    }
  }
  return matrix;
};
