import type { ConsentView } from '../../../contract/person.ts';
import { dayOf, formatDate } from '../../../core/basics/format-date.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';

/** How a consent stands, in words: given when, to an older text, withdrawn when, or not given. */
export const useConsentState = (): ((consent: ConsentView) => string) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const day = (instant: string) => formatDate(dayOf(instant, timeZone), locale);
  return ({ version, given, withdrawnAt }) => {
    if (given !== null) {
      const date = day(given.at);
      return given.version === version
        ? say('person.consents.given', { date })
        : say('person.consents.given-older', { date });
    }
    return withdrawnAt === null
      ? say('person.consents.none')
      : say('person.consents.withdrawn', { date: day(withdrawnAt) });
  };
};
