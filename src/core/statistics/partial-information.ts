import type { Estimate } from '../basics/estimate.ts';
import { estimated } from './estimated.ts';
import { orthonormalPolynomials } from './orthonormal-polynomials.ts';
import { perfectInformation } from './perfect-information.ts';
import type { Bootstrap } from './resample.ts';
import { resample } from './resample.ts';
import { sampleQuantiles } from './sample-quantiles.ts';
import type { Design } from './weighted-regression.ts';
import { designOf, weightedRegression } from './weighted-regression.ts';

const degree = 5;
const mostInputs = 3;

/** E[max_d g_d] − max_d E[g_d] over weighted draws: g_0 = 0, the others the fitted gain over decision 0. */
const valueOver = (design: Design, gains: readonly Float64Array[], weights: Uint32Array): number => {
  const { draws, terms, values } = design;
  const fits = weightedRegression(design, gains, weights);
  const sums = new Float64Array(fits.length);
  let best = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const weight = weights[draw] ?? 0;
    let most = 0;
    for (let which = 0; which < fits.length; which += 1) {
      const fit = fits[which];
      let fitted = 0;
      for (let term = 0; term < terms; term += 1) {
        fitted += (fit?.[term] ?? 0) * (values[draw * terms + term] ?? 0);
      }
      sums[which] = (sums[which] ?? 0) + weight * fitted;
      if (fitted > most) most = fitted;
    }
    best += weight * most;
  }
  return Math.max(0, (best - Math.max(0, ...sums)) / draws);
};

/**
 * Expected value of learning one to three inputs exactly (EVPPI), from draws already made: the conditional mean of each
 * decision's gain is a polynomial of degree 5 in the standardised inputs (Strong, Oakley and Brennan 2014). Clipped at 0,
 * which says that no decision would change, not that the input does not matter. `netBenefits`: one array a decision, same
 * draws as `inputs`; unit as the benefits. A value above that of perfect information by more than rounding carries
 * `exceeds-perfect-information`. The interval is that of a percentile bootstrap over draws, each replicate fitted anew.
 */
export const partialInformation = (
  netBenefits: readonly Float64Array[],
  inputs: readonly Float64Array[],
  bootstrap?: Bootstrap,
): Estimate => {
  const method = 'evppi-regression';
  const perfect = perfectInformation(netBenefits);
  const [standing = new Float64Array(0), ...others] = netBenefits;
  const n = standing.length;
  if (inputs.length === 0 || inputs.length > mostInputs) throw new RangeError('one to three inputs');
  if (inputs.some((values) => values.length !== n))
    throw new RangeError('needs the same draws of each input');
  const gains = others.map((values) => values.map((value, draw) => value - (standing[draw] ?? 0)));
  const design = designOf(orthonormalPolynomials(inputs, degree));
  const weights = new Uint32Array(n).fill(1);
  const value = valueOver(design, gains, weights);
  const reasons = value > perfect * (1 + 1e-6) ? ['exceeds-perfect-information'] : [];
  if (bootstrap === undefined || bootstrap.replicates < 2) return estimated(method, value, { n, reasons });
  const rows = new Uint32Array(n);
  const replicates = new Float64Array(bootstrap.replicates);
  for (let replicate = 0; replicate < bootstrap.replicates; replicate += 1) {
    resample(bootstrap, replicate, n, rows);
    weights.fill(0);
    for (const row of rows) weights[row] = (weights[row] ?? 0) + 1;
    replicates[replicate] = valueOver(design, gains, weights);
  }
  const [lower = null, upper = null] = sampleQuantiles(replicates, [0.025, 0.975]);
  return estimated(method, value, { n, lower, upper, reasons });
};
