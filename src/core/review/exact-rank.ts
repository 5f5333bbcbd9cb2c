import { tabulatedNormal } from '../statistics/tabulated-normal.ts';
import { poissonBinomial } from '../statistics/poisson-binomial.ts';
import type { Posterior } from './posterior.ts';
import { rankNodes } from './rank-nodes.ts';

/** P(R ≤ r) when the proposal is certain: each of the ones that are better, and a fair lot among its certain equals. */
const certainRank = ({ means, sds }: Posterior, own: number): Float64Array => {
  const quality = means[own] ?? 0;
  const others = Array.from(means, (mean, at) => ({
    gap: mean - quality,
    sd: sds[at] ?? 0,
    isOther: at !== own,
  }));
  const rest = others.filter(({ gap, sd, isOther }) => isOther && (sd > 0 || gap !== 0));
  const equals = means.length - 1 - rest.length;
  const better = rest.map(({ gap, sd }) => (sd > 0 ? tabulatedNormal(gap / sd) : gap > 0 ? 1 : 0));
  const atMost = poissonBinomial(Float64Array.from(better));
  return means.map((_mean, events) => {
    let sum = 0;
    for (let lost = 0; lost <= equals; lost += 1)
      if (events >= lost) sum += atMost[Math.min(events - lost, atMost.length - 1)] ?? 0;
    return sum / (equals + 1);
  });
};

/** P(R ≤ r), the proposal's own quality averaged over. */
const uncertainRank = ({ means, sds }: Posterior, own: number): Float64Array => {
  const { edges, weights } = rankNodes.uncertain;
  const [mean, sd] = [means[own] ?? 0, sds[own] ?? 0];
  const sums = new Float64Array(means.length);
  const better = new Float64Array(means.length - 1);
  for (const [step, weight] of weights.entries()) {
    const quality = mean + (sd * ((edges[step] ?? 0) + (edges[step + 1] ?? 0))) / 2;
    for (let at = 0, place = 0; at < means.length; at += 1) {
      if (at === own) continue;
      const [gap, spread] = [(means[at] ?? 0) - quality, sds[at] ?? 0];
      better[place] = spread > 0 ? tabulatedNormal(gap / spread) : gap > 0 ? 1 : 0;
      place += 1;
    }
    for (const [events, share] of poissonBinomial(better).entries())
      sums[events] = (sums[events] ?? 0) + weight * share;
  }
  return sums;
};

/** P(R_i ≤ r) of one proposal after another, exactly but for the steps of its own quality; n² operations a step. */
export const exactRank =
  (posterior: Posterior): ((own: number) => (rank: number) => number) =>
  (own) => {
    const of = (posterior.sds[own] ?? 0) > 0 ? uncertainRank : certainRank;
    const sums = of(posterior, own);
    return (rank) => sums[rank - 1] ?? 1;
  };
