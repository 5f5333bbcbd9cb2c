import type { IndicatorReason } from './indicator-reasons.ts';
import type { IndicatorValue } from './indicator-value.ts';

/** Nothing of a value remains but why, not even what it was divided by. */
export const withheldValue = (
  method: string,
  reason: IndicatorReason,
  status: 'suppressed' | 'undefined' = 'suppressed',
): IndicatorValue => ({
  value: null,
  lower: null,
  upper: null,
  method,
  status,
  reasons: [reason],
  numerator: null,
  denominator: null,
  coverage: null,
  bounds: null,
});
