import { meanOf } from '../statistics/mean-of.ts';
import type { ScoreTable } from './score-table.ts';

/**
 * Scores seen from the side that has more members: these are eliminated one by one, and what remains is a system of the size of
 * the other side. Rows first[o] … first[o + 1] − 1 belong to member o of the larger side.
 */
export interface CrossedDesign {
  readonly eliminated: 'proposals' | 'reviewers';
  readonly outerSize: number;
  readonly innerSize: number;
  readonly first: Uint32Array;
  readonly innerOf: Uint32Array;
  /** Scores less `centre`, so that sums of squares keep their digits. */
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly outerWeights: Float64Array;
  readonly innerWeights: Float64Array;
  readonly centre: number;
}

/** The design of a table of scores; `side` is eliminated instead of the larger one, where it is named. */
export const crossedDesign = (table: ScoreTable, side?: CrossedDesign['eliminated']): CrossedDesign => {
  const { proposals, reviewers, values, weights } = table;
  const eliminated = side ?? (proposals.length >= reviewers.length ? 'proposals' : 'reviewers');
  const [outer, inner] =
    eliminated === 'proposals' ? [table.proposalOf, table.reviewerOf] : [table.reviewerOf, table.proposalOf];
  const outerSize = eliminated === 'proposals' ? proposals.length : reviewers.length;
  const innerSize = eliminated === 'proposals' ? reviewers.length : proposals.length;
  const centre = meanOf(values);
  const first = new Uint32Array(outerSize + 1);
  for (const member of outer) first[member + 1] = (first[member + 1] ?? 0) + 1;
  for (let member = 0; member < outerSize; member += 1)
    first[member + 1] = (first[member + 1] ?? 0) + (first[member] ?? 0);
  const next = first.slice();
  const design: CrossedDesign = {
    eliminated,
    outerSize,
    innerSize,
    first,
    innerOf: new Uint32Array(values.length),
    values: new Float64Array(values.length),
    weights: new Float64Array(values.length),
    outerWeights: new Float64Array(outerSize),
    innerWeights: new Float64Array(innerSize),
    centre,
  };
  for (let row = 0; row < values.length; row += 1) {
    const [member, other, weight] = [outer[row] ?? 0, inner[row] ?? 0, weights[row] ?? 0];
    const to = next[member] ?? 0;
    next[member] = to + 1;
    design.innerOf[to] = other;
    design.values[to] = (values[row] ?? 0) - centre;
    design.weights[to] = weight;
    design.outerWeights[member] = (design.outerWeights[member] ?? 0) + weight;
    design.innerWeights[other] = (design.innerWeights[other] ?? 0) + weight;
  }
  return design;
};
