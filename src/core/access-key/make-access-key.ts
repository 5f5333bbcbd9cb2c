import { addDays } from '../basics/add-days.ts';
import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { AccessScope } from './access-scope.ts';

export interface AccessKeyWish {
  readonly scopes: readonly AccessScope[];
  readonly perMinute: number;
  readonly endsOn: string;
}

/** How many days a key is good at most: whoever needs it longer makes a new one. */
const mostDays = 366;

/** A key of an institution; its maker answers for it. */
export const makeAccessKey = (
  _state: unknown,
  { scopes, perMinute, endsOn }: AccessKeyWish,
  { now, actor, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const today = now.slice(0, 10);
  if (endsOn < today || endsOn > addDays(today, mostDays)) {
    return refuse({ code: 'access-key-end', params: { days: mostDays } });
  }
  return accept([
    {
      kind: 'AccessKeyMade',
      noun: 'access-key',
      recordId: newId('aky'),
      data: {
        accountId: actor,
        scopes: [...new Set(scopes)].toSorted(),
        perMinute,
        endsOn,
        madeAt: now,
        revokedAt: null,
      },
    },
  ]);
};
