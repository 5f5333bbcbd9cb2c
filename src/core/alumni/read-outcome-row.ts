import { addDays } from '../basics/add-days.ts';
import type { RefusalItem } from '../basics/refusal.ts';
import { accept, refuse, type Result } from '../basics/result.ts';
import { readIin, type Iin } from '../basics/iin.ts';
import { outcomeStates, type OutcomeState } from './outcome.ts';

/** The columns of a registry or employer file; one of the first two, the next four, and the last if it is known. */
export const outcomeColumns = ['iin', 'reference', 'state', 'from', 'to', 'seen_on', 'country'] as const;
type OutcomeColumn = (typeof outcomeColumns)[number];

/** One line of such a file, read. `who` finds the person. */
export interface OutcomeRow {
  readonly who: { readonly iin: Iin } | { readonly reference: string };
  readonly state: OutcomeState;
  /** Exclusive: the day before `from`; `null` where `from` is empty. */
  readonly knownAfter: string | null;
  readonly knownBy: string;
  readonly seenOn: string;
  readonly country: string | null;
}

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
};

/**
 * `from` and `to` bound the day on which the state began, both included (equal: the day is known); `seen_on` is the day of which the source
 * speaks. Everything that is wrong is named with its column.
 */
export const readOutcomeRow = (
  cell: (column: OutcomeColumn) => string,
  today: string,
): Result<OutcomeRow, readonly RefusalItem[]> => {
  const faults: RefusalItem[] = [];
  const wrong = (field: OutcomeColumn, code: string): void => {
    faults.push({ code, field, params: { given: cell(field).slice(0, 40) } });
  };
  const iin = cell('iin') === '' ? undefined : readIin(cell('iin'));
  if (iin?.ok === false) faults.push({ code: 'row-iin-wrong', field: 'iin' });
  if (iin === undefined && cell('reference') === '')
    faults.push({ code: 'row-person-missing', field: 'iin' });
  const state = outcomeStates.find(
    (known) =>
      known ===
      cell('state')
        .toLowerCase()
        .replaceAll(/[\s_]+/g, '-'),
  );
  if (state === undefined) wrong('state', 'row-state-unknown');
  const [from, to, seen] = [cell('from'), cell('to'), cell('seen_on')];
  if (from !== '' && !isDay(from)) wrong('from', 'row-not-a-day');
  if (!isDay(to)) wrong('to', 'row-not-a-day');
  if (!isDay(seen)) wrong('seen_on', 'row-not-a-day');
  if (faults.every(({ field }) => field !== 'from' && field !== 'to') && from > to)
    wrong('to', 'row-days-reversed');
  if (isDay(to) && isDay(seen) && to > seen) wrong('seen_on', 'row-days-reversed');
  if (isDay(seen) && seen > today) wrong('seen_on', 'row-in-future');
  const country = cell('country').toUpperCase();
  if (country !== '' && !/^[A-Z]{3}$/.test(country)) wrong('country', 'row-country-unknown');
  if (faults.length > 0 || state === undefined) return refuse(faults);
  return accept({
    who: iin?.ok === true ? { iin: iin.value } : { reference: cell('reference') },
    state,
    knownAfter: from === '' ? null : addDays(from, -1),
    knownBy: to,
    seenOn: seen,
    country: country === '' ? (state === 'returned' ? 'KAZ' : null) : country,
  });
};
