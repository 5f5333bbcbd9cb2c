import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { AccountStanding } from './account-setting.ts';

/** Nobody signs in to the account until it is unlocked. Nobody locks himself out. */
export const lockAccount = (
  account: AccountStanding | undefined,
  { id }: { readonly id: string },
  { now, actor }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (account === undefined || account.erasedAt !== null) return refuse({ code: 'account-unknown' });
  if (id === actor) return refuse({ code: 'account-own-lock' });
  return accept(
    account.lockedAt === null
      ? [{ kind: 'AccountLocked', noun: 'account', recordId: id, data: { lockedAt: now } }]
      : [],
  );
};
