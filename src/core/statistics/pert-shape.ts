/** The beta distribution behind a PERT with weight 4 on the mode. Expects low < high, low ≤ mode ≤ high. */
export const pertShape = (low: number, mode: number, high: number): { alpha: number; beta: number } => ({
  alpha: 1 + (4 * (mode - low)) / (high - low),
  beta: 1 + (4 * (high - mode)) / (high - low),
});
