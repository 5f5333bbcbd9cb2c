import exp from '@stdlib/math-base-special-exp';

/** What a score is likely to be. */
export interface RaschCategories {
  /** Of the categories 0 … thresholds.length. */
  readonly probabilities: readonly number[];
  readonly expected: number;
  readonly variance: number;
}

/**
 * Category probabilities of the many-facet Rasch model, ln(P_k/P_{k−1}) = location − τ_k (Andrich 1978; Linacre 1989), where
 * location = quality − difficulty of the criterion − severity of the reviewer, in logits; `thresholds` are τ_1 … τ_K.
 */
export const raschCategories = (location: number, thresholds: readonly number[]): RaschCategories => {
  const logits = [0];
  for (const threshold of thresholds) logits.push((logits.at(-1) ?? 0) + location - threshold);
  const most = Math.max(...logits);
  const parts = logits.map((logit) => exp(logit - most));
  const total = parts.reduce((sum, part) => sum + part, 0);
  const probabilities = parts.map((part) => part / total);
  const expected = probabilities.reduce((sum, p, category) => sum + category * p, 0);
  const variance = probabilities.reduce((sum, p, category) => sum + (category - expected) ** 2 * p, 0);
  return { probabilities, expected, variance };
};
