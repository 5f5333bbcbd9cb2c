import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import type { RankBasis } from './judged-scores.ts';
import type { MixedSeverity } from './mixed-severity.ts';
import { mixedSeverity } from './mixed-severity.ts';
import type { Posterior } from './posterior.ts';
import { proposalMeans } from './proposal-means.ts';
import type { ScoreTable } from './score-table.ts';
import type { Severity } from './severity.ts';

/** Equal qualities must be equal, which sums in another order are not in the last digits. */
const withoutNoise = (mean: number): number => Number(mean.toPrecision(12));

/** The posterior of each proposal's quality, and the model behind it where one could be fitted. */
interface QualityPosterior {
  readonly posterior: Posterior;
  readonly model: MixedSeverity | null;
}

/**
 * Posterior (m_i, s_i) of quality on one basis, from the mixed model of `mixedSeverity`: with reviewers for `corrected`, without for
 * `raw`. Scores that the effects explain exactly are taken as certain (s = 0), as is the only proposal of a call. Refuses
 * `review-too-few-scores`.
 */
export const qualityPosterior = (
  table: ScoreTable,
  severity: Severity,
  basis: RankBasis,
): Decided<QualityPosterior> => {
  const fit = mixedSeverity(table, severity, basis === 'corrected');
  if (fit.ok) {
    const { mean, proposals, proposalSds } = fit.value;
    return accept({
      posterior: { means: proposals.map((effect) => mean + effect), sds: proposalSds },
      model: fit.value,
    });
  }
  if (fit.refusal.code !== 'review-no-variation' && table.proposals.length > 1) return fit;
  const means =
    basis === 'raw' ? proposalMeans(table).means : severity.proposals.map((effect) => severity.mean + effect);
  return accept({
    posterior: { means: means.map(withoutNoise), sds: new Float64Array(means.length) },
    model: null,
  });
};
