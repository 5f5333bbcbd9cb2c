import { accept, refuse } from '../basics/result.ts';
import type { Result } from '../basics/result.ts';
import { solvePositiveDefinite } from './solve-positive-definite.ts';

interface PoissonFit {
  readonly coefficients: readonly number[];
  /** Standard errors that hold when the variance is not the mean (Huber–White, HC0). */
  readonly robustErrors: readonly number[];
  readonly fitted: readonly number[];
  /** Pearson's χ² of the fit. */
  readonly pearson: number;
}

export interface PoissonRefusal {
  readonly code: 'too-few-rows' | 'no-events' | 'singular-design' | 'not-converged';
}

type Matrix = readonly (readonly number[])[];

const mostRounds = 100;
/** Method.md section 0: iterative maxima to 1e-6; Newton's last round is far below it. */
const precision = 1e-10;

const dot = (left: readonly number[], right: readonly number[]): number =>
  left.reduce((sum, value, index) => sum + value * (right[index] ?? Number.NaN), 0);

/** Xᵀ·diag(w)·X */
const weightedCross = (design: Matrix, weights: readonly number[], size: number): Matrix =>
  Array.from({ length: size }, (_row, i) =>
    Array.from({ length: size }, (_column, j) =>
      design.reduce((sum, x, row) => sum + (weights[row] ?? 0) * (x[i] ?? 0) * (x[j] ?? 0), 0),
    ),
  );

const robust = (design: Matrix, fitted: readonly number[], counts: readonly number[], size: number) => {
  const bread = weightedCross(design, fitted, size);
  const squares = counts.map((count, row) => (count - (fitted[row] ?? 0)) ** 2);
  const meat = weightedCross(design, squares, size);
  return Array.from({ length: size }, (_value, k) => {
    const unit = Array.from({ length: size }, (_zero, index) => (index === k ? 1 : 0));
    const column = solvePositiveDefinite(bread, unit);
    if (column === undefined) return undefined;
    const variance = dot(
      column,
      meat.map((row) => dot(row, column)),
    );
    return Math.sqrt(Math.max(0, variance));
  });
};

/**
 * Poisson pseudo-maximum likelihood E(y) = exp(o + Xβ) by iteratively reweighted least squares
 * (McCullagh & Nelder; Santos Silva & Tenreyro 2006). `design` is n × k and holds its own column of ones;
 * `counts` ≥ 0, n; `offsets` o are logarithms, 0 when absent. Refuses what has no finite maximum.
 */
export const poissonRegression = (
  design: Matrix,
  counts: readonly number[],
  offsets: readonly number[] = counts.map(() => 0),
): Result<PoissonFit, PoissonRefusal> => {
  const size = design[0]?.length ?? 0;
  if (size === 0 || design.length < size) return refuse({ code: 'too-few-rows' });
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (!(mean > 0)) return refuse({ code: 'no-events' });
  let fitted = counts.map((count) => (count + mean) / 2);
  let before: readonly number[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const working = fitted.map(
      (mu, row) => Math.log(mu) - (offsets[row] ?? 0) + ((counts[row] ?? 0) - mu) / mu,
    );
    const right = Array.from({ length: size }, (_value, k) =>
      design.reduce((sum, x, row) => sum + (x[k] ?? 0) * (fitted[row] ?? 0) * (working[row] ?? 0), 0),
    );
    const coefficients = solvePositiveDefinite(weightedCross(design, fitted, size), right);
    if (coefficients === undefined)
      return refuse({ code: round === 0 ? 'singular-design' : 'not-converged' });
    fitted = design.map((x, row) => Math.exp((offsets[row] ?? 0) + dot(x, coefficients)));
    if (!fitted.every((mu) => Number.isFinite(mu) && mu > 0)) return refuse({ code: 'not-converged' });
    const isStill = coefficients.every(
      (value, k) =>
        Math.abs(value - (before[k] ?? Number.POSITIVE_INFINITY)) <= precision * (1 + Math.abs(value)),
    );
    before = coefficients;
    if (!isStill) continue;
    const robustErrors = robust(design, fitted, counts, size).filter((value) => value !== undefined);
    if (robustErrors.length < size) return refuse({ code: 'singular-design' });
    const pearson = counts.reduce((sum, count, row) => {
      const mu = fitted[row] ?? Number.NaN;
      return sum + (count - mu) ** 2 / mu;
    }, 0);
    return accept({ coefficients, robustErrors, fitted, pearson });
  }
  return refuse({ code: 'not-converged' });
};
