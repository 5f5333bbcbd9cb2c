import ln from '@stdlib/math-base-special-ln';
import { cholesky } from '../statistics/cholesky.ts';
import type { CrossedDesign } from './crossed-design.ts';
import { reducedMatrix } from './reduced-matrix.ts';

/** The mixed model at given ratios of variances to that of the residual. */
interface MixedFit {
  /** −2 log restricted likelihood, up to a constant of the design; the residual variance is at its optimum. */
  readonly deviance: number;
  readonly residualVariance: number;
  /** Generalised least-squares mean, of the centred scores. */
  readonly mean: number;
  readonly outer: Float64Array;
  readonly inner: Float64Array;
  /** Conditional variances given the mean; only with `withVariances`. */
  readonly outerVariances: Float64Array;
  readonly innerVariances: Float64Array;
}

/** Z_iᵀV₀⁻¹v of the smaller side, and vᵀV₀⁻¹u by another vector, where V₀ has the larger side's effects only. */
const sweep = (design: CrossedDesign, a: number, valueAt: (row: number) => number) => {
  const { outerSize, innerSize, first, innerOf, weights, outerWeights } = design;
  const gathered = new Float64Array(innerSize);
  const swept = new Float64Array(weights.length);
  for (let outer = 0; outer < outerSize; outer += 1) {
    const [from, to] = [first[outer] ?? 0, first[outer + 1] ?? 0];
    let sum = 0;
    for (let row = from; row < to; row += 1) sum += (weights[row] ?? 0) * valueAt(row);
    const share = (a * sum) / (1 + a * (outerWeights[outer] ?? 0));
    for (let row = from; row < to; row += 1) {
      const value = (weights[row] ?? 0) * (valueAt(row) - share);
      swept[row] = value;
      const inner = innerOf[row] ?? 0;
      gathered[inner] = (gathered[inner] ?? 0) + value;
    }
  }
  return { gathered, swept };
};

const product = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

/** Conditional variances of the larger side: its own, and what the smaller side's uncertainty adds. */
const varianceOf = (
  design: CrossedDesign,
  a: number,
  c: number,
  inverse: Float64Array | undefined,
): Float64Array => {
  const { innerSize, first, innerOf, weights } = design;
  return design.outerWeights.map((weight, outer) => {
    const own = a / (1 + a * weight);
    if (inverse === undefined) return own;
    let sum = 0;
    for (let one = first[outer] ?? 0; one < (first[outer + 1] ?? 0); one += 1)
      for (let other = first[outer] ?? 0; other < (first[outer + 1] ?? 0); other += 1)
        sum +=
          (weights[one] ?? 0) *
          (weights[other] ?? 0) *
          (inverse[(innerOf[one] ?? 0) * innerSize + (innerOf[other] ?? 0)] ?? 0);
    return own + own * own * c * sum;
  });
};

/**
 * Henderson's equations of y = μ + outer + inner + ε with variances a·σ² and c·σ², ε ~ N(0, σ²/weight), reduced to the smaller side:
 * S = I + c·(diag(W) − Σ a·w·wᵀ/(1 + a·W)), |V| = Π(1 + a·W_o)·|S|. With c = 0 nothing is left to solve. a, c ≥ 0.
 * The cost is that of one Cholesky decomposition of the smaller side, four of them with variances.
 */
export const mixedSystem = (
  design: CrossedDesign,
  a: number,
  c: number,
  withVariances: boolean,
): MixedFit => {
  const { innerSize, values, outerWeights, innerOf } = design;
  const n = values.length;
  const ones = sweep(design, a, () => 1);
  const own = sweep(design, a, (row) => values[row] ?? 0);
  let logDeterminant = outerWeights.reduce((sum, weight) => sum + ln(1 + a * weight), 0);
  let solve = (right: Float64Array): Float64Array => right;
  let inverse: Float64Array | undefined;
  if (c > 0) {
    const matrix = reducedMatrix(design, (weight) => a / (1 + a * weight));
    for (let cell = 0; cell < matrix.length; cell += 1)
      matrix[cell] = c * (matrix[cell] ?? 0) + (cell % (innerSize + 1) === 0 ? 1 : 0);
    const factor = cholesky(matrix, innerSize);
    if (factor === undefined) throw new Error('a positive definite system is singular');
    logDeterminant += factor.logDeterminant;
    solve = factor.solve;
    if (withVariances) inverse = factor.inverse();
  }
  const [solvedOnes, solvedOwn] = [solve(ones.gathered), solve(own.gathered)];
  const information =
    ones.swept.reduce((sum, value) => sum + value, 0) - c * product(ones.gathered, solvedOnes);
  const weighted = own.swept.reduce((sum, value) => sum + value, 0) - c * product(ones.gathered, solvedOwn);
  const mean = weighted / information;
  const squares = product(values, own.swept) - c * product(own.gathered, solvedOwn) - mean * weighted;
  const residualVariance = Math.max(0, squares) / (n - 1);

  const inner = solvedOwn.map((value, at) => c * (value - mean * (solvedOnes[at] ?? 0)));
  const adjusted = (row: number): number => (values[row] ?? 0) - mean - (inner[innerOf[row] ?? 0] ?? 0);
  const { first, weights } = design;
  const outer = outerWeights.map((weight, member) => {
    let sum = 0;
    for (let row = first[member] ?? 0; row < (first[member + 1] ?? 0); row += 1)
      sum += (weights[row] ?? 0) * adjusted(row);
    return (a * sum) / (1 + a * weight);
  });
  const none = new Float64Array(0);
  return {
    deviance: (n - 1) * ln(squares / (n - 1)) + logDeterminant + ln(information),
    residualVariance,
    mean,
    outer,
    inner,
    outerVariances: withVariances
      ? varianceOf(design, a, c, inverse).map((variance) => variance * residualVariance)
      : none,
    innerVariances: withVariances
      ? Float64Array.from({ length: innerSize }, (_none, at) =>
          inverse === undefined ? 0 : residualVariance * c * (inverse[at * (innerSize + 1)] ?? 0),
        )
      : none,
  };
};
