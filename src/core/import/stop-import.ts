import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { ImportBatchStanding } from './import-batch.ts';
import { importStates } from './states.ts';

/** An import ends without anything taken in: somebody cancelled it, or `reason` says why it failed. */
export const stopImport = (
  standing: ImportBatchStanding | undefined,
  { id, reason }: { readonly id: string; readonly reason: string | null },
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (standing === undefined) return refuse({ code: 'import-unknown' });
  const by = reason === null ? 'cancel-import' : 'fail-import';
  const to = moveFrom(importStates, standing.status, by);
  if (!to.ok) return to;
  return accept([
    {
      kind: reason === null ? 'ImportCancelled' : 'ImportFailed',
      noun: 'import-batch',
      recordId: id,
      data: { status: to.value, reason, endedAt: now },
    },
  ]);
};
