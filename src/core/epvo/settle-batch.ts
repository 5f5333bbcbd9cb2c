import type { EpvoAnswer } from './epvo-answer.ts';
import { keyOfRow, type EpvoRow } from './epvo-row.ts';

/** What the answer says of one row. `unsaid`: the counts do not fit, so that only reading back tells. */
export interface SettledRow {
  readonly key: number;
  readonly state: 'saved' | 'failed' | 'unsaid';
  readonly errors: readonly string[];
}

/**
 * Which rows of a batch were saved. An answer 200 says nothing by itself: rows that failed are named in it, and where its counts do not add up to what
 * was sent, no row that is not named is taken for saved.
 */
export const settleBatch = (
  rows: readonly EpvoRow[],
  key: string,
  { requested, saved, updated, failed, failures }: EpvoAnswer,
): readonly SettledRow[] => {
  const errors = new Map(failures.map(({ record, errors: own }) => [keyOfRow(record, key), own]));
  const isWhole =
    requested === rows.length && saved + updated + failed === rows.length && failures.length === failed;
  return rows.map((row) => {
    const number = keyOfRow(row, key);
    if (number === undefined) throw new Error(`a row without ${key} was sent`);
    const own = errors.get(number);
    if (own !== undefined) return { key: number, state: 'failed', errors: own };
    return { key: number, state: isWhole ? 'saved' : 'unsaid', errors: [] };
  });
};
