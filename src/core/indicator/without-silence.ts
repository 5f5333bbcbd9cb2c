import type { Estimate } from '../basics/estimate.ts';
import type { IndicatorValue } from './indicator-value.ts';

/** An estimate of what cannot be unknown: no coverage, no bounds. */
export const withoutSilence = (
  { value, lower, upper, method, status, reasons }: Estimate,
  numerator: number | null,
  denominator: number | null,
): IndicatorValue => ({
  value,
  lower,
  upper,
  method,
  status,
  reasons,
  numerator,
  denominator,
  coverage: null,
  bounds: null,
});
