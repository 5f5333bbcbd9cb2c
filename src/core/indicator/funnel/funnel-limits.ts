import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { binomialControlLimit } from '../../statistics/proportion/binomial-control-limit.ts';
import { widenedVariance, type Widening } from './widening.ts';

/** Probabilities of the four control limits, from below. */
const levels = [0.001, 0.025, 0.975, 0.999] as const;

export interface FunnelLimits {
  readonly low999: number;
  readonly low95: number;
  readonly high95: number;
  readonly high999: number;
}

/**
 * Control limits of a share of n at a target in (0, 1): exact binomial ones between counts, or, widened, target ± z√(s² + τ²) or
 * target ± z·s·√φ with s² = target(1 − target)/n, all held to [0, 1]. A target of 0 or 1 leaves nothing to chance.
 */
export const funnelLimits = (n: number, target: number, widening: Widening): FunnelLimits => {
  const of = (p: number): number => {
    if (target <= 0 || target >= 1) return target;
    if (widening.kind === 'none') return binomialControlLimit(p, n, target);
    const spread = Math.sqrt(widenedVariance(n, target, widening));
    return Math.min(1, Math.max(0, target + normalQuantile(p, 0, 1) * spread));
  };
  const [low999, low95, high95, high999] = levels.map(of);
  return { low999: low999 ?? 0, low95: low95 ?? 0, high95: high95 ?? 1, high999: high999 ?? 1 };
};
