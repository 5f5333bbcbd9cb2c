import type { Locale } from '../core/basics/locale.ts';
import { text } from '../messages.ts';
import type { Register } from '../register/db.ts';
import { newestEntryAt } from '../register/journal/newest-entry-at.ts';
import { watchClock } from './watch-clock.ts';

/** Two machines that write to one database are never quite together. */
const tolerance = 5000;

/** Say when the clock is behind the newest entry at the start, where nobody saw it jump, and when it jumps from then on. */
export const sayOfClock = async (
  register: Register,
  locale: Locale,
  say: (sentence: string) => void,
): Promise<{ readonly stop: () => Promise<void> }> => {
  const newest = await newestEntryAt(register);
  const behind = newest === undefined ? 0 : newest.getTime() - Date.now();
  if (behind > tolerance) say(text(locale, 'operation.clock.behind', { seconds: Math.round(behind / 1000) }));
  return watchClock((seconds) =>
    say(
      seconds > 0
        ? text(locale, 'operation.clock.forward', { seconds })
        : text(locale, 'operation.clock.back', { seconds: -seconds }),
    ),
  );
};
