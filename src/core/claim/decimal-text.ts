import { absolute, multiply, powerOfTen, rational, type Rational } from './rational.ts';

/** A number as it was printed: its exact value, and how many decimals were printed. */
interface Decimal {
  readonly value: Rational;
  readonly decimals: number;
}

/** Longer numbers are no figures of a publication, and would only cost time. */
const longest = 60;
const mostDecimals = 30;

/**
 * `46.2` → 462/10 with one decimal; `-3` and `1e-7` are read too, grouped digits are not.
 * Nothing for any other text, and for numbers of more than 60 characters.
 */
export const parseDecimal = (text: string): Decimal | undefined => {
  const found = text.length <= longest ? /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,2}))?$/.exec(text) : null;
  if (found === null) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found;
  const shift = Number(exponent) - fraction.length;
  if (Math.abs(shift) > mostDecimals) return undefined;
  const digits = rational(BigInt(`${sign}${whole}${fraction}`));
  return { value: multiply(digits, powerOfTen(shift)), decimals: Math.max(0, -shift) };
};

/** Rounded half away from zero to a fixed number of decimals: 2/3 with 2 → `0.67`. */
export const toFixed = (value: Rational, decimals: number): string => {
  const { n, d } = absolute(value);
  const scaled = (2n * n * 10n ** BigInt(decimals) + d) / (2n * d);
  const digits = scaled.toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return value.n < 0n && scaled > 0n ? `-${text}` : text;
};

/** At most six decimals, none of them idle zeros: `2329`, `0.690173`. */
export const printDecimal = (value: Rational, decimals = 6): string => {
  const text = toFixed(value, decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
};

/** With its sign, for changes: `+251.53`. */
export const printSigned = (value: Rational, decimals: number): string =>
  value.n > 0n ? `+${toFixed(value, decimals)}` : toFixed(value, decimals);
