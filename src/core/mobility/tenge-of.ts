import { minorDigitsOf } from './currency.ts';

/** `12.345` → 12345 with three decimals. */
const readRate = (rate: string): { readonly scaled: bigint; readonly decimals: number } => {
  if (!/^\d+(\.\d+)?$/.test(rate)) throw new Error(`no rate: ${rate}`);
  const [whole = '', fraction = ''] = rate.split('.');
  return { scaled: BigInt(whole + fraction), decimals: fraction.length };
};

/**
 * What an amount is in tiyn (a hundredth of a tenge), exactly but for one rounding to the whole tiyn, half up. `minor` is
 * whole minor units of the currency and not negative; `rate` is tenge for one unit as a decimal text, `null` for tenge itself.
 */
export const tengeOf = (minor: number | bigint, currency: string, rate: string | null): bigint => {
  const amount = BigInt(minor);
  if (amount < 0n) throw new Error('a negative amount');
  if (currency === 'KZT') return amount;
  if (rate === null) throw new Error(`${currency} without a rate`);
  const { scaled, decimals } = readRate(rate);
  const parts = amount * scaled * 100n;
  const whole = 10n ** BigInt(minorDigitsOf(currency) + decimals);
  return (parts * 2n + whole) / (whole * 2n);
};
