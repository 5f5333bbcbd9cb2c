/** The value below which a share of the values lies (nearest rank), NaN of none. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? Number.NaN;

/** The middle of the values, the upper one of two; NaN of none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
