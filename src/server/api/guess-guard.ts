import { createHash } from 'node:crypto';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { countAttempt, secondsUntilAllowed, type AttemptRule } from '../../register/attempts.ts';
import type { Register } from '../../register/db.ts';

/** Stands between whoever has no account and something that can be guessed. Only what was wrong is counted. */
export interface GuessGuard {
  readonly check: () => Promise<Decided<undefined>>;
  readonly countFailure: () => Promise<void>;
}

/** From one address: room for a dormitory of people who mistype, none for a machine. */
const fromAddress: AttemptRule = { most: 30, seconds: 900 };
/** From everywhere together, of what is short enough to be typed. */
const fromEverywhere: AttemptRule = { most: 1000, seconds: 3600 };

/** Guards the links or the codes of `what` against guesses from one address and, where it is said, from all of them. */
export const guessGuard = (
  register: Register,
  what: string,
  address: string,
  { now, isShort }: { readonly now: () => Date; readonly isShort: boolean },
): GuessGuard => {
  const hash = createHash('sha256').update(address).digest('base64url');
  const rules: readonly (readonly [string, AttemptRule])[] = [
    [`${what} from ${hash}`, fromAddress],
    ...(isShort ? [[what, fromEverywhere] as const] : []),
  ];
  return {
    check: async () => {
      const waits = await register.readOnly('qaitu_app', async (trx) => {
        const found = [];
        for (const [key, rule] of rules)
          found.push(await secondsUntilAllowed(trx, key, rule, now().getTime()));
        return found;
      });
      return Math.max(...waits) > 0 ? refuse({ code: 'link-tries-too-many' }) : accept(undefined);
    },
    countFailure: async () =>
      register.readWrite(async (trx) => {
        for (const [key, rule] of rules) await countAttempt(trx, key, rule, now().getTime());
      }),
  };
};
