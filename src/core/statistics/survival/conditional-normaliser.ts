import type { Normaliser } from './tied-events.ts';

const large = 1e200;

/**
 * The discrete conditional likelihood's normaliser (Cox 1972; Gail, Lubin and Rubinstein 1981): ln of the sum, over all ways to choose
 * `events` of those at risk, of exp(β·Σx), and its first two derivatives by β. `x`: the covariate of each at risk. Takes
 * x.length × events steps.
 */
export const conditionalNormaliser = (x: Float64Array, events: number, beta: number): Normaliser => {
  const value = new Float64Array(events + 1);
  const first = new Float64Array(events + 1);
  const second = new Float64Array(events + 1);
  value[0] = 1;
  let scale = 0;
  for (let person = 0; person < x.length; person += 1) {
    const own = x[person] ?? 0;
    const weight = Math.exp(beta * own);
    for (let chosen = Math.min(events, person + 1); chosen > 0; chosen -= 1) {
      const [v, f, s] = [value[chosen - 1] ?? 0, first[chosen - 1] ?? 0, second[chosen - 1] ?? 0];
      value[chosen] = (value[chosen] ?? 0) + weight * v;
      first[chosen] = (first[chosen] ?? 0) + weight * (f + own * v);
      second[chosen] = (second[chosen] ?? 0) + weight * (s + own * (2 * f + own * v));
    }
    if (value.some((one) => one > large)) {
      for (const column of [value, first, second])
        for (let at = 0; at <= events; at += 1) column[at] = (column[at] ?? 0) / large;
      scale += Math.log(large);
    }
  }
  const all = value[events] ?? 0;
  const mean = (first[events] ?? 0) / all;
  return [Math.log(all) + scale, mean, (second[events] ?? 0) / all - mean * mean];
};
