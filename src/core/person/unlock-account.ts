import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { AccountStanding } from './account-setting.ts';

/** Whoever has its password signs in again. */
export const unlockAccount = (
  account: AccountStanding | undefined,
  { id }: { readonly id: string },
): Decided<readonly EntryBody[]> => {
  if (account === undefined || account.erasedAt !== null) return refuse({ code: 'account-unknown' });
  return accept(
    account.lockedAt === null
      ? []
      : [{ kind: 'AccountUnlocked', noun: 'account', recordId: id, data: { lockedAt: null } }],
  );
};
