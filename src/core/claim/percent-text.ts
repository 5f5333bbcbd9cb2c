import { ClaimRefused } from './claim-fault.ts';
import { printDecimal, toFixed } from './decimal-text.ts';
import type { Fact } from './fact.ts';
import { mostDecimals } from './grim-percent.ts';
import type { LookUp } from './look-up.ts';
import { compare, divide, multiply, powerOfTen, type Rational } from './rational.ts';
import { dimensionless, formatDimensions, isSameDimension } from './unit.ts';

/** A fact as percent, 30 for both `30 percent` and `0.3`. Throws `ClaimRefused` outside 0 to 100 and for other units. */
export const percentOf = (fact: Fact, lookUp: LookUp): Rational | null => {
  const unit = lookUp.unitOf(fact);
  if (!isSameDimension(unit, dimensionless)) {
    throw new ClaimRefused('unit-mismatch', { left: formatDimensions(unit), right: 'percent' });
  }
  if (fact.value === null) return null;
  const percent = divide(multiply(fact.value, unit.scale), powerOfTen(-2));
  if (compare(percent, powerOfTen(2)) > 0 || percent.n < 0n) {
    throw new ClaimRefused('percent-above-100', { cell: fact.id, value: printDecimal(percent) }, fact.origin);
  }
  return percent;
};

/** Decimals of the percentage: those printed, two fewer where a fraction of 1 was printed. */
export const percentDecimals = (fact: Fact, lookUp: LookUp): number =>
  lookUp.unitOf(fact).scale.d === 1n ? Math.max(0, fact.decimals - 2) : fact.decimals;

/** The percentage with its decimals as printed, `25.0` for one; nothing where there is no number. */
export const percentText = (fact: Fact, lookUp: LookUp): string | null => {
  const percent = percentOf(fact, lookUp);
  if (percent === null) return null;
  const decimals = percentDecimals(fact, lookUp);
  if (decimals > mostDecimals) {
    throw new ClaimRefused('percent-too-precise', { cell: fact.id, limit: mostDecimals }, fact.origin);
  }
  return toFixed(percent, decimals);
};
