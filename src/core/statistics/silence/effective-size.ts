/**
 * How many equally weighted answers the weighted ones are worth (Kish 1965): (Σw)²/Σw²; 0 without answers. Weights ≥ 0. The design effect is
 * their number divided by it.
 */
export const effectiveSize = (weights: Float64Array): number => {
  let [sum, squares] = [0, 0];
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    sum += weight;
    squares += weight * weight;
  }
  return squares === 0 ? 0 : (sum * sum) / squares;
};
