import { intraclassCorrelations } from '../statistics/intraclass-correlation.ts';
import { krippendorffAlpha } from '../statistics/krippendorff-alpha.ts';
import type { JudgedScores } from './judged-scores.ts';
import type { ScoreTable } from './score-table.ts';

const seed = 1;
/** With many proposals the interval is narrow, and fewer draws tell it well enough. */
const replicatesFor = (proposals: number): number => (proposals <= 2000 ? 1000 : 200);

/**
 * How far reviewers agree: Krippendorff's α of the scores as numbers, with a bootstrap over proposals (seed 1), and the intraclass
 * correlations where every reviewer scored every proposal. Weights play no part.
 */
export const scoreAgreement = ({
  proposals,
  reviewers,
  proposalOf,
  values,
}: ScoreTable): JudgedScores['agreement'] => {
  const units: number[][] = proposals.map(() => []);
  for (const [row, proposal] of proposalOf.entries()) units[proposal]?.push(values[row] ?? Number.NaN);
  const isComplete = values.length === proposals.length * reviewers.length;
  return {
    alpha: krippendorffAlpha(units, 'interval', { seed, replicates: replicatesFor(proposals.length) }),
    icc: isComplete && reviewers.length > 1 ? intraclassCorrelations(units) : null,
  };
};
