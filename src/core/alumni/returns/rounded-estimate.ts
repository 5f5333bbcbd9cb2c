import type { Estimate } from '../../basics/estimate.ts';
import { roundedShare } from './rounded-share.ts';

const rounded = (value: number | null): number | null => (value === null ? null : roundedShare(value));

/** Six digits are more than any share of people has. */
export const roundedEstimate = ({ value, lower, upper, ...rest }: Estimate): Estimate => ({
  ...{ value: rounded(value), lower: rounded(lower), upper: rounded(upper) },
  ...rest,
});
