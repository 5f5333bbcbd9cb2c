import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { VerifierStanding } from './verifier.ts';

/** Out of the pool: the lot no longer falls on him; what waits for him stays until it is released. */
export const removeVerifier = (
  before: VerifierStanding | undefined,
  { id }: { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (before === undefined) return refuse({ code: 'verifier-unknown' });
  if (before.removedAt !== null) return accept([]);
  return accept([{ kind: 'VerifierRemoved', noun: 'verifier', recordId: id, data: { removedAt: now } }]);
};
