/**
 * Turns probabilities into quantiles in place: values[from], values[from + step], … before `to`. Many at once, because a
 * call for each would box two numbers, which takes longer than the quantile.
 */
export type QuantileFill<More extends readonly number[] = []> = (
  values: Float64Array,
  from: number,
  to: number,
  step: number,
  ...more: More
) => void;
