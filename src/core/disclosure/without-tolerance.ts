/** Whole numbers and short fractions as they are, without what a solver's tolerance adds; never −0. */
export const withoutTolerance = (value: number): number => Math.round(value * 1e6) / 1e6 + 0;
