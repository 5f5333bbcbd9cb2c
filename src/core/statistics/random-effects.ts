import type { Estimate } from '../basics/estimate.ts';
import { chiSquareTail } from './chi-square-tail.ts';
import { estimated, notEstimated } from './estimated.ts';
import { normal95 } from './normal-95.ts';

interface RandomEffects {
  /** Mean of the effects, with its 95 % interval by the normal distribution. */
  readonly mean: Estimate;
  readonly standardError: number | null;
  /** Variance between studies, ≥ 0. */
  readonly between: number;
  /** Cochran's Q and its p-value with k − 1 degrees of freedom. */
  readonly q: number;
  readonly qPValue: number;
}

/**
 * Random effects by DerSimonian and Laird (1986): τ² = max(0, (Q − (k − 1))/(Σw − Σw²/Σw)), weights 1/(v + τ²). `effects` on a
 * scale on which they are about normal, `variances` > 0. Undefined without effects (`no-effects`); a single one stands as it is, τ² 0
 * (`single-group`). Throws RangeError on a variance that is not positive or columns of different lengths.
 */
export const randomEffects = (effects: readonly number[], variances: readonly number[]): RandomEffects => {
  const method = 'dersimonian-laird';
  const n = effects.length;
  if (variances.length !== n) throw new RangeError('effects and variances differ in length');
  if (![...effects, ...variances].every(Number.isFinite) || variances.some((one) => one <= 0))
    throw new RangeError('an effect is not finite, or a variance not positive');
  if (n === 0)
    return {
      mean: notEstimated(method, ['no-effects'], { n }),
      standardError: null,
      between: 0,
      q: 0,
      qPValue: 1,
    };
  const averageBy = (
    extra: number,
  ): { readonly mean: number; readonly weight: number; readonly squares: number } => {
    let [sum, weight, squares] = [0, 0, 0];
    for (const [at, effect] of effects.entries()) {
      const own = 1 / ((variances[at] ?? 0) + extra);
      sum += own * effect;
      weight += own;
      squares += own * own;
    }
    return { mean: sum / weight, weight, squares };
  };
  const fixed = averageBy(0);
  const q = effects.reduce((sum, effect, at) => sum + (effect - fixed.mean) ** 2 / (variances[at] ?? 1), 0);
  const between = n === 1 ? 0 : Math.max(0, (q - (n - 1)) / (fixed.weight - fixed.squares / fixed.weight));
  const { mean, weight } = averageBy(between);
  const standardError = 1 / Math.sqrt(weight);
  const spread = normal95 * standardError;
  return {
    mean: estimated(method, mean, {
      n,
      lower: mean - spread,
      upper: mean + spread,
      reasons: n === 1 ? ['single-group'] : [],
    }),
    standardError,
    between,
    q,
    qPValue: n === 1 ? 1 : chiSquareTail(q, n - 1),
  };
};
