import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { ImportBatchStanding } from './import-batch.ts';
import { importStates } from './states.ts';

/** A later import that changed rows of this one, or found some unchanged while it wrote others. */
export interface LaterImport {
  readonly id: string;
  readonly fileName: string;
}

/** An import is undone as a whole, the latest first: its rows go, and those that it changed come back. */
export const undoImport = (
  {
    standing,
    later,
  }: { readonly standing: ImportBatchStanding | undefined; readonly later: readonly LaterImport[] },
  { id }: { readonly id: string },
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (standing === undefined) return refuse({ code: 'import-unknown' });
  const to = moveFrom(importStates, standing.status, 'undo-import');
  if (!to.ok) return to;
  const [last] = later;
  if (last !== undefined) {
    return refuse({ code: 'import-built-upon', params: { file: last.fileName, import: last.id } });
  }
  return accept([
    {
      kind: 'ImportUndone',
      noun: 'import-batch',
      recordId: id,
      data: { status: to.value, undoneAt: now },
    },
  ]);
};
