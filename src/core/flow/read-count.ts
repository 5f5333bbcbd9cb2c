import type { Cell } from '../basics/cell.ts';
import { known, missing } from '../basics/cell.ts';
import type { Result } from '../basics/result.ts';
import { accept, refuse } from '../basics/result.ts';
import type { FigureTable } from './figure-table.ts';

/** Digits with a decimal point. A grouped `1,373` or `1 373` is not guessed at: it could as well be a decimal. */
const plain = /^-?\d+(?:\.\d+)?$/;

/**
 * The number of persons in a cell. Empty is missing for the reason the source gives to blanks, `0` is zero.
 *
 * Range: 0 to 2^53 - 1; fractions only where the table has them.
 */
export const readCount = (
  text: string,
  read: Pick<FigureTable['read'], 'blank' | 'fractions'>,
): Result<Cell, 'not-a-number' | 'negative-count' | 'fraction-of-a-person'> => {
  const trimmed = text.trim();
  if (trimmed === '') return accept(missing(read.blank));
  const value = Number(trimmed);
  if (!plain.test(trimmed) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return refuse('not-a-number');
  if (trimmed.startsWith('-')) return refuse('negative-count');
  if (!read.fractions && !Number.isInteger(value)) return refuse('fraction-of-a-person');
  return accept(known(value));
};
