import { minorDigitsOf } from './currency.ts';

/**
 * An amount as people type it, `1 250,50`, as whole minor units of the currency. `undefined` for nothing typed, `NaN` for what
 * is no amount of it: too many decimals, or more than fifteen digits in minor units.
 */
export const readMoney = (typed: string, currency: string): number | undefined => {
  const plain = typed.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (plain === '') return undefined;
  const digits = minorDigitsOf(currency);
  const [whole = '', fraction = '', ...more] = plain.split('.');
  const isWrong =
    more.length > 0 || !/^\d+$/.test(whole) || !/^\d*$/.test(fraction) || fraction.length > digits;
  if (isWrong || (plain.includes('.') && fraction === '')) return Number.NaN;
  const minor = (whole + fraction.padEnd(digits, '0')).replace(/^0+(?=\d)/, '');
  return minor.length > 15 ? Number.NaN : Number(minor);
};
