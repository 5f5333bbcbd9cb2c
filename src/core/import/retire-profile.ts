import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { ImportProfileStanding } from './import-batch.ts';
import { importProfileStates } from './states.ts';

/** A mapping is offered no more; imports keep the version by which they were read. */
export const retireProfile = (
  standing: ImportProfileStanding | undefined,
  { id }: { readonly id: string },
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (standing === undefined) return refuse({ code: 'import-profile-unknown' });
  if (standing.status === 'retired') return accept([]);
  const to = moveFrom(importProfileStates, standing.status, 'retire-import-profile');
  if (!to.ok) return to;
  return accept([
    {
      kind: 'ImportProfileRetired',
      noun: 'import-profile',
      recordId: id,
      data: { status: to.value, retiredAt: now },
    },
  ]);
};
