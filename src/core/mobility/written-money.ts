import { minorDigitsOf } from './currency.ts';

/** Minor units as one types them, for a box to begin with: 125050 of EUR → `1250.50`; see `readMoney`. */
export const writtenMoney = (minor: number, currency: string): string => {
  const digits = minorDigitsOf(currency);
  const text = String(minor).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const fraction = text.slice(text.length - digits);
  return /^0*$/.test(fraction) ? whole : `${whole}.${fraction}`;
};
