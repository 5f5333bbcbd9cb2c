import exp from '@stdlib/math-base-special-exp';
import type { Distribution } from './distribution.ts';

const weighted = (values: readonly number[], weights: readonly number[]): Moments => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const expected = (of: (value: number) => number): number =>
    values.reduce((sum, value, index) => sum + of(value) * (weights[index] ?? 0), 0) / total;
  const mean = expected((value) => value);
  return { mean, variance: expected((value) => (value - mean) * (value - mean)) };
};

interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Mean and variance of a distribution in closed form. `central` as in `quantileOf`. Those of `empirical`
 * are those of its values, not of the line between them. Expects a distribution without fault.
 */
export const momentsOf = (distribution: Distribution, central = 1): Moments => {
  switch (distribution.kind) {
    case 'fixed':
      return { mean: central, variance: 0 };
    case 'uniform': {
      const { low, high } = distribution;
      return { mean: (low + high) / 2, variance: ((high - low) * (high - low)) / 12 };
    }
    case 'triangular': {
      const { low: a, mode: c, high: b } = distribution;
      return { mean: (a + b + c) / 3, variance: (a * a + b * b + c * c - a * b - a * c - b * c) / 18 };
    }
    case 'pert': {
      const { low, mode, high } = distribution;
      const mean = (low + 4 * mode + high) / 6;
      return { mean, variance: ((mean - low) * (high - mean)) / 7 };
    }
    case 'beta': {
      const { alpha, beta } = distribution;
      const sum = alpha + beta;
      return { mean: alpha / sum, variance: (alpha * beta) / (sum * sum * (sum + 1)) };
    }
    case 'normal':
      return { mean: distribution.mean, variance: distribution.sd * distribution.sd };
    case 'lognormal': {
      const { mu, sigma, multiplies } = distribution;
      const mean = (multiplies ? central : 1) * exp(mu + (sigma * sigma) / 2);
      return { mean, variance: mean * mean * (exp(sigma * sigma) - 1) };
    }
    case 'discrete':
      return weighted(distribution.values, distribution.weights);
    case 'empirical':
      return weighted(
        distribution.values,
        distribution.values.map(() => 1),
      );
  }
};
