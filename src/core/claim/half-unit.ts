import type { Fact } from './fact.ts';
import { absolute, larger, multiply, powerOfTen, rational, zero, type Rational } from './rational.ts';

const half = rational(1, 2);
/** "About" is taken as within 2.5 % (docs/claims.md). */
const about = rational(25, 1000);

/** A quotient that no decimals end is cut here. */
const mostDecimals = 30;

/** The power of ten of the last digit that is not zero: 3 for 34,000, −1 for 1.3. Of zero itself: 0. */
export const lastPlace = ({ n, d }: Rational): number => {
  let [digits, place] = [n, 0];
  if (digits === 0n) return 0;
  for (; digits % d !== 0n && place > -mostDecimals; place -= 1) digits *= 10n;
  for (digits /= d; digits % 10n === 0n; place += 1) digits /= 10n;
  return place;
};

/** Half a unit of the last printed decimal. */
export const halfOfDecimals = (decimals: number): Rational => multiply(half, powerOfTen(-decimals));

/**
 * By how much the true number may differ from the printed one, in the unit of print (docs/claims.md):
 * nothing when exact, half a unit of the last decimal when rounded, and for "about" 2.5 % or half a unit of the place of
 * the last digit that is not zero, whichever is larger.
 */
export const halfUnit = ({ kind, value, decimals }: Fact): Rational => {
  if (value === null || (kind !== 'rounded' && kind !== 'approx')) return zero;
  if (kind === 'rounded') return halfOfDecimals(decimals);
  return larger(multiply(absolute(value), about), multiply(half, powerOfTen(lastPlace(value))));
};
