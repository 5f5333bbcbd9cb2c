import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { OutcomeImportStanding } from './outcome-import.ts';
import type { OutcomeStatus } from './outcome.ts';

/** All that one file said is taken back; that it was said stays in the history. */
export const undoOutcomeImport = (
  {
    standing,
    outcomes,
  }: {
    readonly standing: OutcomeImportStanding | undefined;
    readonly outcomes: readonly { readonly id: string; readonly status: OutcomeStatus }[];
  },
  { id }: { readonly id: string },
  { now }: Pick<Circumstances, 'now'>,
): Decided<readonly EntryBody[]> => {
  if (standing === undefined) return refuse({ code: 'import-unknown' });
  if (standing.status === 'undone') return refuse({ code: 'not-in-this-state', params: { state: 'undone' } });
  return accept([
    {
      kind: 'OutcomeImportUndone',
      noun: 'outcome-import',
      recordId: id,
      data: { status: 'undone', undoneAt: now },
    },
    ...outcomes
      .filter(({ status }) => status !== 'undone')
      .map((outcome): EntryBody => ({
        kind: 'OutcomeUndone',
        noun: 'outcome',
        recordId: outcome.id,
        data: { status: 'undone' },
      })),
  ]);
};
