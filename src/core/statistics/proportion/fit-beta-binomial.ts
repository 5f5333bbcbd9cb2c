import { nelderMead } from '../nelder-mead.ts';
import { solvePositiveDefinite } from '../solve-positive-definite.ts';
import type { Beta } from './beta-from-moments.ts';

export interface BetaBinomial extends Beta {
  /** Σ ln B(α + k, β + n − k) − ln B(α, β). */
  readonly logLikelihood: number;
}

// With so many imagined people behind the prior, groups do not differ.
const mostPrior = 1e7;
const mostSteps = 60;

/** How many of `counts` are above 0, 1, 2, …: a sum of ln(α + i), i < count, over all counts is one sum with these. */
const exceedances = (counts: readonly number[]): Float64Array => {
  const found = new Float64Array(counts.reduce((most, count) => Math.max(most, count), 0));
  for (const count of counts) if (count > 0) found[count - 1] = (found[count - 1] ?? 0) + 1;
  for (let at = found.length - 2; at >= 0; at -= 1) found[at] = (found[at] ?? 0) + (found[at + 1] ?? 0);
  return found;
};

/** Σ c_i ln(x + i) and its first two derivatives by x. */
const rising = (above: Float64Array, x: number): readonly [number, number, number] => {
  let [log, first, second] = [0, 0, 0];
  for (let at = 0; at < above.length; at += 1) {
    const count = above[at] ?? 0;
    const term = x + at;
    log += count * Math.log(term);
    first += count / term;
    second -= count / (term * term);
  }
  return [log, first, second];
};

/**
 * Greatest likelihood of Beta(α, β) behind k_u of n_u (beta-binomial without its constant), by Newton's method in (ln α, ln β) from several
 * starts. Undefined where the likelihood rises towards α + β → ∞, that is, where the groups do not differ more than chance
 * makes them, and where all k are 0 or all k = n.
 */
export const fitBetaBinomial = (k: readonly number[], n: readonly number[]): BetaBinomial | undefined => {
  const total = n.reduce((sum, one) => sum + one, 0);
  const pooled = k.reduce((sum, one) => sum + one, 0) / total;
  if (!(pooled > 0 && pooled < 1)) return undefined;
  const returned = exceedances(k);
  const others = exceedances(n.map((size, at) => size - (k[at] ?? 0)));
  const all = exceedances(n);
  const valueAt = ([lnAlpha = 0, lnBeta = 0]: readonly number[]): number => {
    const [alpha, beta] = [Math.exp(lnAlpha), Math.exp(lnBeta)];
    return rising(all, alpha + beta)[0] - rising(returned, alpha)[0] - rising(others, beta)[0];
  };
  const improve = (start: readonly number[]): readonly number[] => {
    let at = start;
    for (let step = 0; step < mostSteps; step += 1) {
      const [alpha, beta] = [Math.exp(at[0] ?? 0), Math.exp(at[1] ?? 0)];
      if (!(alpha + beta < mostPrior)) return at;
      const [r, o, s] = [rising(returned, alpha), rising(others, beta), rising(all, alpha + beta)];
      const slopes = [alpha * (r[1] - s[1]), beta * (o[1] - s[1])];
      const [a = 0, b = 0] = slopes;
      const cross = alpha * beta * s[2];
      const move = solvePositiveDefinite(
        [
          [-a - alpha * alpha * (r[2] - s[2]), cross],
          [cross, -b - beta * beta * (o[2] - s[2])],
        ],
        slopes,
      );
      // At the end a step changes less than the value is rounded to.
      const before = valueAt(at);
      const most = before + 1e-13 * Math.abs(before);
      const along = (length: number): readonly number[] =>
        at.map((one, axis) => one + length * (move?.[axis] ?? 0));
      let length = move === undefined ? 0 : 1;
      while (length > 1e-6 && !(valueAt(along(length)) <= most)) length /= 2;
      if (move === undefined || length <= 1e-6) {
        const found = nelderMead(valueAt, at, { step: 0.5, tolerance: 1e-9 });
        if (before - found.value < 1e-9) return found.at;
        at = found.at;
        continue;
      }
      at = along(length);
      if (Math.max(...move.map(Math.abs)) < 1e-11) return at;
    }
    return at;
  };
  const ends = [1, 10, 100, 1000].map((prior) =>
    improve([Math.log(prior * pooled), Math.log(prior * (1 - pooled))]),
  );
  const best = ends.reduce((one, other) => (valueAt(other) < valueAt(one) ? other : one));
  const [alpha, beta] = [Math.exp(best[0] ?? 0), Math.exp(best[1] ?? 0)];
  const logLikelihood = -valueAt(best);
  const withoutPrior = total * (pooled * Math.log(pooled) + (1 - pooled) * Math.log(1 - pooled));
  return alpha + beta < mostPrior && logLikelihood > withoutPrior + 1e-8
    ? { alpha, beta, logLikelihood }
    : undefined;
};
