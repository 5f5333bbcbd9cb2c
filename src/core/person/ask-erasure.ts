import type { Circumstances } from '../basics/circumstances.ts';
import type { NoInput } from '../basics/no-input.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept } from '../basics/result.ts';
import type { AccountStanding } from './account-setting.ts';

/** A person asks to be forgotten. Jobs erase him in every institution and then close the account. */
export const askErasure = (
  { erasureAskedAt }: AccountStanding,
  _input: NoInput,
  { actor, now }: Circumstances,
): Decided<readonly EntryBody[]> =>
  accept(
    erasureAskedAt === null
      ? [{ kind: 'ErasureAsked', noun: 'account', recordId: actor, data: { erasureAskedAt: now } }]
      : [],
  );
