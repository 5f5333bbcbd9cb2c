/** Herfindahl–Hirschman index of amounts ≥ 0: the sum of squared shares, from 1/K for K equal ones to 1. NaN where all are 0. */
export const herfindahl = (amounts: ArrayLike<number>): number => {
  let total = 0;
  for (let at = 0; at < amounts.length; at += 1) total += amounts[at] ?? 0;
  let sum = 0;
  for (let at = 0; at < amounts.length; at += 1) {
    const share = (amounts[at] ?? 0) / total;
    sum += share * share;
  }
  return sum;
};
