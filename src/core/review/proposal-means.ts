import type { ScoreTable } from './score-table.ts';

/** Weighted mean score of each proposal, and the weighted sum of squares of the scores about it. */
export const proposalMeans = ({
  proposals,
  proposalOf,
  values,
  weights,
}: ScoreTable): { readonly means: Float64Array; readonly squares: number } => {
  const [sums, totals] = [new Float64Array(proposals.length), new Float64Array(proposals.length)];
  for (const [row, proposal] of proposalOf.entries()) {
    sums[proposal] = (sums[proposal] ?? 0) + (weights[row] ?? 0) * (values[row] ?? 0);
    totals[proposal] = (totals[proposal] ?? 0) + (weights[row] ?? 0);
  }
  const means = sums.map((sum, proposal) => sum / (totals[proposal] ?? 1));
  let squares = 0;
  for (const [row, proposal] of proposalOf.entries())
    squares += (weights[row] ?? 0) * ((values[row] ?? 0) - (means[proposal] ?? 0)) ** 2;
  return { means, squares };
};
