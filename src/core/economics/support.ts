import exp from '@stdlib/math-base-special-exp';
import type { Distribution } from '../statistics/distribution.ts';

/** Probabilities are clipped to 2^−53 from their ends, 8.3 standard deviations. */
const widest = 8.3;

/** Least and greatest number that can be drawn for an assumption with this central value. */
export const supportOf = (distribution: Distribution, central: number): readonly [number, number] => {
  switch (distribution.kind) {
    case 'fixed':
      return [central, central];
    case 'uniform':
    case 'triangular':
    case 'pert':
      return [distribution.low, distribution.high];
    case 'beta':
      return [0, 1];
    case 'normal':
      return [distribution.mean - widest * distribution.sd, distribution.mean + widest * distribution.sd];
    case 'lognormal': {
      const { mu, sigma, multiplies } = distribution;
      const scale = multiplies ? central : 1;
      return [scale * exp(mu - widest * sigma), scale * exp(mu + widest * sigma)];
    }
    case 'discrete':
    case 'empirical':
      return [Math.min(...distribution.values), Math.max(...distribution.values)];
  }
};
