/** A share with six digits after the point. */
export const roundedShare = (value: number): number => Math.round(value * 1e6) / 1e6;
