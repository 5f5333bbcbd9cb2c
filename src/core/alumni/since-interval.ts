import { addDays } from '../basics/add-days.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';

/** When something began: after `knownAfter` (exclusive; `null`: from the end of the stay on) and by `knownBy` (inclusive). */
interface KnownInterval {
  readonly knownAfter: string | null;
  readonly knownBy: string;
}

const isDay = (text: string): boolean => {
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
};

/** First and last day of what was typed: a day, a month (`2026-04`, `04.2026`) or a year. */
const spanOf = (text: string): readonly [string, string] | undefined => {
  const typed = text.trim();
  const turned = typed.replace(/^(\d{1,2})\.(\d{4})$/, (_all, month: string, year: string) =>
    [year, month.padStart(2, '0')].join('-'),
  );
  if (/^\d{4}-\d\d-\d\d$/.test(turned)) return isDay(turned) ? [turned, turned] : undefined;
  if (/^\d{4}-\d\d$/.test(turned)) {
    if (!isDay(`${turned}-01`)) return undefined;
    const [year = 0, month = 0] = turned.split('-').map(Number);
    return [`${turned}-01`, new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)];
  }
  return /^[12]\d{3}$/.test(turned) ? [`${turned}-01-01`, `${turned}-12-31`] : undefined;
};

/**
 * What a typed `since` says about the beginning of a state that is seen today. Refused, at the field `since`: words instead of numbers,
 * a future, and a return that ended before the stay did. What began during the stay is known from its end on.
 */
export const sinceInterval = (
  since: string,
  {
    isReturn,
    endedOn,
    today,
  }: { readonly isReturn: boolean; readonly endedOn: string; readonly today: string },
): Decided<KnownInterval> => {
  const field = 'since';
  const span = spanOf(since);
  if (span === undefined)
    return refuse({ code: 'since-not-a-month', params: { given: since.slice(0, 40) }, field });
  const [first, last] = span;
  if (first > today) return refuse({ code: 'since-in-future', field });
  if (isReturn && last < endedOn)
    return refuse({ code: 'returned-before-end', params: { day: endedOn }, field });
  const knownAfter = first <= endedOn ? null : addDays(first, -1);
  const by = last > today ? today : last;
  return accept({ knownAfter, knownBy: by < endedOn ? endedOn : by });
};
