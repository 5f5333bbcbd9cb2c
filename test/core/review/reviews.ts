import type { Score } from '../../../src/core/review/score.ts';
import { scoreTable, type ScoreTable } from '../../../src/core/review/score-table.ts';
import { severityOf, type Severity } from '../../../src/core/review/severity.ts';
import { randomSource } from '../../../src/core/statistics/random-source.ts';
import { standardNormalQuantile } from '../../../src/core/statistics/standard-quantiles.ts';
import { readOracle } from '../../oracles/read-oracle.ts';

/** The published example: 12 scores, 5 proposals, 3 reviewers. */
export const twelveReviews: readonly Score[] = readOracle('reviews12.csv').map(
  ([proposal = '', reviewer = '', score]) => ({ proposal, reviewer, score: Number(score) }),
);

export const tableOf = (scores: readonly Score[]): ScoreTable => {
  const table = scoreTable(scores);
  if (!table.ok) throw new Error(table.refusal.code);
  return table.value;
};

export const fitOf = (scores: readonly Score[]): Severity => {
  const fit = severityOf(tableOf(scores));
  if (!fit.ok) throw new Error(fit.refusal.code);
  return fit.value;
};

/** Simulated calls: the same seed gives the same scores. */
export const simulatedReviews = (size: {
  readonly proposals: number;
  readonly reviewers: number;
  readonly each: number;
  /** Standard deviations of proposals, reviewers and residuals. */
  readonly sds: readonly [number, number, number];
  readonly seed: number;
}): {
  readonly scores: readonly Score[];
  readonly quality: readonly number[];
  readonly severity: readonly number[];
} => {
  const source = randomSource(size.seed, 'input');
  const normal = (index: number, stream: number): number =>
    standardNormalQuantile(source.uniform(index, 0, stream));
  const quality = Array.from({ length: size.proposals }, (_none, at) => size.sds[0] * normal(at, 0));
  const severity = Array.from({ length: size.reviewers }, (_none, at) => size.sds[1] * normal(at, 1));
  const scores: Score[] = [];
  for (let proposal = 0; proposal < size.proposals; proposal += 1) {
    const panel = new Set<number>();
    for (let block = 0; panel.size < size.each; block += 1)
      panel.add(Math.floor(source.uniform(proposal, block, 2) * size.reviewers));
    for (const reviewer of panel)
      scores.push({
        proposal: `p${proposal}`,
        reviewer: `r${reviewer}`,
        score:
          50 + (quality[proposal] ?? 0) + (severity[reviewer] ?? 0) + size.sds[2] * normal(scores.length, 3),
      });
  }
  return { scores, quality, severity };
};
