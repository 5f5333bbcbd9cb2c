/**
 * Expected value of perfect information: E[max_d NB_d] − max_d E[NB_d] ≥ 0, from the net benefits of each decision in the
 * same draws. Unit as the benefits. Throws RangeError without draws or with decisions of unequal length.
 */
export const perfectInformation = (netBenefits: readonly Float64Array[]): number => {
  const n = netBenefits[0]?.length ?? 0;
  if (n === 0 || netBenefits.some((values) => values.length !== n)) {
    throw new RangeError('needs the same draws of each decision');
  }
  let best = 0;
  for (let draw = 0; draw < n; draw += 1) {
    let most = Number.NEGATIVE_INFINITY;
    for (const values of netBenefits) most = Math.max(most, values[draw] ?? 0);
    best += most;
  }
  const means = netBenefits.map((values) => values.reduce((sum, value) => sum + value, 0) / n);
  return Math.max(0, best / n - Math.max(...means));
};
