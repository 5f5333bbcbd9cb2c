import type { Estimate } from '../../basics/estimate.ts';
import { poolShares } from '../../statistics/proportion/pool-shares.ts';
import { wilsonInterval } from '../../statistics/proportion/wilson-interval.ts';
import { roundedEstimate } from './rounded-estimate.ts';
import { roundedShare } from './rounded-share.ts';
import type { ReturnFigures } from './return-figures.ts';

/** Universities drawn towards their mean. */
export interface PooledUniversities {
  readonly basis: 'beta-binomial' | 'pooled' | 'single';
  readonly mean: number | null;
  readonly shares: readonly { readonly key: string; readonly own: Estimate; readonly pooled: Estimate }[];
}

/**
 * The universities of which a share may be told at all, by their keys: each drawn towards the mean of all, the more the fewer people are
 * known of it. `undefined` where fewer than two are left.
 */
export const poolUniversities = (
  universities: readonly { readonly key: string; readonly figures: ReturnFigures }[],
): PooledUniversities | undefined => {
  const told = universities
    .flatMap(({ key, figures: { known, returned, raw, participants } }) =>
      known === null || returned === null || raw.value === null
        ? []
        : [{ key, known, returned, participants }],
    )
    .toSorted((one, other) => (one.key < other.key ? -1 : 1));
  if (told.length < 2) return undefined;
  const { basis, prior, shares } = poolShares(
    told.map(({ returned }) => returned),
    told.map(({ known }) => known),
  );
  const sum = (of: (one: (typeof told)[number]) => number): number =>
    told.reduce((all, one) => all + of(one), 0);
  const mean =
    prior === undefined
      ? sum(({ returned }) => returned) / sum(({ known }) => known)
      : prior.alpha / (prior.alpha + prior.beta);
  return {
    basis,
    mean: roundedShare(mean),
    shares: told.flatMap(({ key, known, returned, participants }, at) => {
      const pooled = shares[at];
      const own = wilsonInterval(returned, known, participants - known);
      return pooled === undefined
        ? []
        : [{ key, own: roundedEstimate(own), pooled: roundedEstimate(pooled) }];
    }),
  };
};
