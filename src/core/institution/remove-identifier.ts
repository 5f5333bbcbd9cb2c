import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { IdentifierStanding } from './identifier.ts';

/** An identifier no longer names this institution; it may name another one from now on. */
export const removeIdentifier = (
  state: IdentifierStanding | undefined,
  { id }: { readonly id: string },
  { now, institutionId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (state?.institutionId !== institutionId) return refuse({ code: 'identifier-unknown' });
  return accept(
    state.removedAt === null
      ? [{ kind: 'IdentifierRemoved', noun: 'identifier', recordId: id, data: { removedAt: now } }]
      : [],
  );
};
