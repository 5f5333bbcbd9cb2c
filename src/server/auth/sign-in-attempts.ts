import { createHash } from 'node:crypto';
import {
  countAttempt,
  forgetAttempts,
  secondsUntilAllowed,
  type AttemptRule,
} from '../../register/attempts.ts';
import type { Register } from '../../register/db.ts';

/**
 * Wrong passwords are counted by account and address, and by account alone against many addresses. Not by address
 * alone: a whole university may stand behind one. Accounts that do not exist are counted the same.
 */
const pair: AttemptRule = { most: 5, seconds: 60 };
const account: AttemptRule = { most: 50, seconds: 3600 };

/** The guard of one account against guesses from one address. */
interface SignInAttempts {
  /** Seconds to wait before the next try; 0 when it may be made now. */
  readonly secondsToWait: () => Promise<number>;
  readonly countFailure: () => Promise<void>;
  /** After a right password. */
  readonly forget: () => Promise<void>;
}

export const signInAttempts = (register: Register, email: string, address: string): SignInAttempts => {
  const hash = createHash('sha256').update(email.toLowerCase()).digest('base64url');
  const rules = [
    [`password of ${hash} from ${address}`, pair],
    [`password of ${hash}`, account],
  ] as const;
  return {
    secondsToWait: async () =>
      register.readOnly('qaitu_app', async (trx) => {
        const waits = [];
        for (const [key, rule] of rules) waits.push(await secondsUntilAllowed(trx, key, rule, Date.now()));
        return Math.max(...waits);
      }),
    countFailure: async () =>
      register.readWrite(async (trx) => {
        for (const [key, rule] of rules) await countAttempt(trx, key, rule, Date.now());
      }),
    forget: async () =>
      register.readWrite(async (trx) =>
        forgetAttempts(
          trx,
          rules.map(([key]) => key),
        ),
      ),
  };
};
