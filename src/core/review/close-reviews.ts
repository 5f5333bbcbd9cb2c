import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { SelectionStanding } from './selection.ts';
import { selectionStates } from './states.ts';

export interface ClosingState {
  readonly id: string;
  readonly selection: SelectionStanding | undefined;
  /** Applications with fewer reviews than the call promises. */
  readonly lacking: number;
  /** Reviews that are still being written. */
  readonly unfinished: number;
}

/** Scores are frozen and the pack of the committee is made of them; nothing half-judged goes into it. */
export const closeReviews = (
  { id, selection, lacking, unfinished }: ClosingState,
  { packSha256 }: { readonly packSha256: string },
): Decided<readonly EntryBody[]> => {
  if (selection === undefined) return refuse({ code: 'selection-unknown' });
  if (selection.status === 'deliberating' && selection.packSha256 === packSha256) return accept([]);
  const moved = moveFrom(selectionStates, selection.status, 'close-reviews');
  if (!moved.ok) return moved;
  if (unfinished > 0) return refuse({ code: 'reviews-unfinished', params: { count: unfinished } });
  if (lacking > 0) return refuse({ code: 'reviews-lacking', params: { count: lacking } });
  return accept([
    { kind: 'ReviewsClosed', noun: 'selection', recordId: id, data: { status: moved.value, packSha256 } },
  ]);
};
