import type { CallView } from '../../../contract/programme.ts';
import { dayOf, daysBetween } from '../../../core/basics/format-date.ts';

const soon = 14;

/** Open calls that close within two weeks by their own clocks, the first to close first, with the days left. */
export const closingSoon = (
  calls: readonly CallView[],
): readonly { readonly call: CallView; readonly days: number }[] =>
  calls
    .filter(({ state }) => state === 'open')
    .map((call) => {
      const { closesAt, timeZone } = call.rules;
      return { call, days: daysBetween(dayOf(call.now, timeZone), dayOf(closesAt, timeZone)) };
    })
    .filter(({ days }) => days <= soon)
    .toSorted((a, b) => a.call.rules.closesAt.localeCompare(b.call.rules.closesAt));
