/**
 * P(at most k of independent events happen), k = 0 … n, of events with these probabilities: the Poisson-binomial distribution,
 * exactly, by adding one event after another (n² operations).
 */
export const poissonBinomial = (probabilities: Float64Array): Float64Array => {
  const mass = new Float64Array(probabilities.length + 1);
  mass[0] = 1;
  for (const [events, p] of probabilities.entries()) {
    for (let k = events + 1; k > 0; k -= 1) mass[k] = (mass[k] ?? 0) * (1 - p) + (mass[k - 1] ?? 0) * p;
    mass[0] = (mass[0] ?? 0) * (1 - p);
  }
  let sum = 0;
  return mass.map((share) => {
    sum += share;
    return Math.min(1, sum);
  });
};
