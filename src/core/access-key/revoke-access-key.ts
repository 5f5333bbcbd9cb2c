import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { AccessKeyStanding } from './access-key.ts';

/** From now on nobody is let in by it; once more is a repeat. */
export const revokeAccessKey = (
  key: AccessKeyStanding | undefined,
  { id }: { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (key === undefined) return refuse({ code: 'access-key-unknown' });
  if (key.revokedAt !== null) return accept([]);
  return accept([{ kind: 'AccessKeyRevoked', noun: 'access-key', recordId: id, data: { revokedAt: now } }]);
};
