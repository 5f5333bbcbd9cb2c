import type { LineState } from './end-sending.ts';
import type { EpvoRow } from './epvo-row.ts';
import { findDropped, type Drift } from './find-dropped.ts';
import { isMoved } from './is-moved.ts';
import type { SettledRow } from './settle-batch.ts';

/** What became of a row that was sent, after it was read back. */
interface SettledLine {
  readonly state: LineState;
  readonly answer: { readonly errors: readonly string[]; readonly drift: readonly Drift[] };
}

/**
 * The row that stands says what became of one that was sent, whatever the service answered: `said` is its answer, or nothing where it broke off. A row that
 * still stands as before was not taken.
 */
export const settleLine = (
  { payload, before }: { readonly payload: EpvoRow; readonly before: EpvoRow | null },
  said: SettledRow | undefined,
  found: EpvoRow | null,
): SettledLine => {
  const errors = said?.errors ?? [];
  if (said?.state === 'failed') return { state: 'failed', answer: { errors, drift: [] } };
  if (found === null) return { state: 'unsaid', answer: { errors, drift: [] } };
  const drift = findDropped(payload, found);
  if (drift.length === 0) return { state: 'saved', answer: { errors, drift } };
  // Without a word of the service, a row that nobody changed was not taken at all.
  if (said?.state !== 'saved' && before !== null && !isMoved(before, found))
    return { state: 'unsaid', answer: { errors, drift: [] } };
  return { state: 'drifted', answer: { errors, drift } };
};
