import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { ImportBatchStanding } from './import-batch.ts';
import type { ImportCounts } from './import-counts.ts';
import { importStates } from './states.ts';

/** The file was read to its end and its rows are in place. */
export const finishImport = (
  {
    standing,
    counts,
    fileSha256,
  }: {
    readonly standing: ImportBatchStanding | undefined;
    readonly counts: ImportCounts;
    readonly fileSha256: string;
  },
  { id }: { readonly id: string },
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (standing === undefined) return refuse({ code: 'import-unknown' });
  const to = moveFrom(importStates, standing.status, 'finish-import');
  if (!to.ok) return to;
  return accept([
    {
      kind: 'ImportDone',
      noun: 'import-batch',
      recordId: id,
      data: { ...counts, fileSha256, status: to.value, endedAt: now },
    },
  ]);
};
