import type { Refusal } from '../basics/refusal.ts';
import { latestDay } from './latest-day.ts';

/** Why an amount of a currency cannot be told in tenge: a rate or its day is missing, not one, or of a day to come. */
export const checkRate = (
  currency: string,
  { rate, rateOn }: { readonly rate: string | null; readonly rateOn: string | null },
  now: string,
): Refusal | undefined => {
  if (currency === 'KZT') {
    return rate === null && rateOn === null ? undefined : { code: 'rate-of-tenge' };
  }
  if (rate === null || rateOn === null) return { code: 'rate-missing', params: { currency } };
  if (!/[1-9]/.test(rate)) return { code: 'rate-zero' };
  return rateOn > latestDay(now) ? { code: 'day-in-future', params: { day: rateOn } } : undefined;
};
