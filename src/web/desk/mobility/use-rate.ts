import { useState } from 'react';
import { readDateParts } from '../../../core/basics/read-date-parts.ts';
import { readRate } from '../../../core/mobility/read-rate.ts';
import { dateParts } from '../journal/date-parts.ts';
import { useSay } from '../use-say.ts';

/** A rate and its day as typed; both are `null` for tenge. */
export const useRate = (initial: { readonly rate: string | null; readonly rateOn: string }) => {
  const say = useSay();
  const [rate, setRate] = useState(initial.rate ?? '');
  const [day, setDay] = useState(() => dateParts(initial.rateOn));
  const readDay = readDateParts(day);
  const read = readRate(rate);
  const faultsFor = (currency: string) =>
    currency === 'KZT'
      ? {}
      : {
          rate:
            read === undefined || read === null
              ? say(read === undefined ? 'stay.cost.rate.missing' : 'refusal.number-wrong')
              : undefined,
          rateOn: readDay.ok ? undefined : say('refusal.date-wrong'),
        };
  const bodyFor = (currency: string): { readonly rate: string | null; readonly rateOn: string | null } =>
    currency === 'KZT'
      ? { rate: null, rateOn: null }
      : { rate: read ?? null, rateOn: readDay.ok ? readDay.value : null };
  return { rate, setRate, day, setDay, faultsFor, bodyFor } as const;
};
