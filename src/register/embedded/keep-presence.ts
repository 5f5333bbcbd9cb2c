import { setTimeout as wait } from 'node:timers/promises';
import type { Result } from '../../core/basics/result.ts';
import type { RegisterRefusal } from '../refusals.ts';
import type { Presence } from './presence.ts';

const pause = 500;

/** Our being there as it stands now. */
interface KeptPresence {
  /** Stop coming back, and say where we are. */
  readonly end: () => Promise<Presence>;
}

/**
 * Come back when PostgreSQL went away from under us: our locks went with it, so that another might take our place or
 * stop PostgreSQL as the last one out; and of an embedded one nobody else takes care. `rejoin` joins it, or starts it.
 */
export const keepPresence = (
  presence: Presence,
  rejoin: () => Promise<Result<Presence, RegisterRefusal>>,
): KeptPresence => {
  let current = presence;
  const ending = new AbortController();
  let returning: Promise<void> = Promise.resolve();
  const comeBack = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      // What keeps us out now may be over at the next look; requests are answered with 503 meanwhile.
      const joined = await rejoin().catch(() => undefined);
      if (joined?.ok === true) {
        current = joined.value;
        watch();
        return;
      }
      await wait(pause);
    }
  };
  const watch = (): void => {
    current.client.once('end', () => {
      if (!ending.signal.aborted) returning = comeBack();
    });
  };
  watch();
  return {
    end: async () => {
      ending.abort();
      await returning;
      return current;
    },
  };
};
