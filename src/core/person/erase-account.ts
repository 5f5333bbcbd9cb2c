import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import type { AccountStanding } from './account-setting.ts';

/** The account closes: nobody can sign in to it and no address is kept. */
export const eraseAccount = (
  { erasedAt }: AccountStanding,
  { id }: { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> =>
  accept(
    erasedAt === null
      ? [{ kind: 'AccountErased', noun: 'account', recordId: id, data: { erasedAt: now } }]
      : [],
  );
