import type { Estimate } from '../../basics/estimate.ts';
import { estimated } from '../estimated.ts';
import { betaPosterior } from './beta-posterior.ts';
import { checkCounts } from './check-counts.ts';
import { fitBetaBinomial, type BetaBinomial } from './fit-beta-binomial.ts';
import { wilsonInterval } from './wilson-interval.ts';

interface PooledShares {
  /** Partly pooled; `pooled` where the groups do not differ beyond chance; `single` where there is nothing to pool. */
  readonly basis: 'beta-binomial' | 'pooled' | 'single';
  /** The distribution of shares over groups, where they differ. */
  readonly prior: BetaBinomial | undefined;
  /** By group, in the order given. */
  readonly shares: readonly Estimate[];
}

/**
 * Shares k_u of n_u of groups such as universities, pooled partly: each is drawn towards the mean, the more the fewer people it has, as
 * the posterior mean under a beta distribution fitted to all groups. Where the groups do not differ beyond chance each has the pooled
 * rate (`no-heterogeneity`); a single group with people is left alone (`single-group`). Without anybody: `nobody-known`.
 * Throws RangeError on what is no count or on columns of different lengths.
 */
export const poolShares = (k: readonly number[], n: readonly number[]): PooledShares => {
  if (k.length !== n.length) throw new RangeError('counts and bases differ in length');
  for (const [at, one] of k.entries()) checkCounts(one, n[at] ?? 0);
  const people = n.reduce((sum, one) => sum + one, 0);
  if (n.filter((one) => one > 0).length < 2)
    return {
      basis: 'single',
      prior: undefined,
      shares: k.map((one, at) => {
        const own = wilsonInterval(one, n[at] ?? 0);
        return own.value === null ? own : { ...own, reasons: ['single-group'] };
      }),
    };
  const prior = fitBetaBinomial(k, n);
  if (prior !== undefined)
    return {
      basis: 'beta-binomial',
      prior,
      shares: k.map((one, at) => betaPosterior(prior, one, n[at] ?? 0)),
    };
  const { value, lower, upper } = wilsonInterval(
    k.reduce((sum, one) => sum + one, 0),
    people,
  );
  const shares = n.map((own) =>
    estimated('pooled', value ?? Number.NaN, { n: own, lower, upper, reasons: ['no-heterogeneity'] }),
  );
  return { basis: 'pooled', prior: undefined, shares };
};
