import type { Estimate } from '../basics/estimate.ts';
import { mostUnknown } from '../statistics/silence/most-unknown.ts';
import type { Bounds, IndicatorValue } from './indicator-value.ts';

interface Parts {
  readonly numerator: number | null;
  /** The silent included. */
  readonly denominator: number;
  /** How much of the denominator is silent. */
  readonly unknown: number;
  readonly bounds: Bounds;
  readonly reason?: 'silent-counted-as-not';
}

/**
 * An estimate with what is not known: coverage and bounds beside it, `bounded` as soon as anything is unknown. If everything is, there is no
 * value (`all-missing`); if more than half is, only the bounds remain (`silence-above-half`, docs/method/return).
 */
export const withSilence = (
  { value, lower, upper, method, status, reasons }: Estimate,
  { numerator, denominator, unknown, bounds, reason }: Parts,
): IndicatorValue => {
  const coverage = denominator === 0 ? null : 1 - unknown / denominator;
  const whole = { numerator, denominator, coverage, method };
  if (unknown === 0 || denominator === 0)
    return { ...whole, value, lower, upper, status, reasons, bounds: null };
  const nothing = { ...whole, value: null, lower: null, upper: null, bounds };
  if (unknown === denominator) return { ...nothing, status: 'undefined', reasons: ['all-missing'] };
  if (unknown > mostUnknown * denominator)
    return { ...nothing, status: 'suppressed', reasons: ['silence-above-half'] };
  return {
    ...whole,
    value,
    lower,
    upper,
    status: status === 'ok' ? 'bounded' : status,
    reasons: reason === undefined ? reasons : [...reasons, reason],
    bounds,
  };
};
