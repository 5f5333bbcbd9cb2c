/** Why a cell is no time since the end of a stay. */
type TimeFault = 'return-time-negative' | 'return-time-is-date' | 'return-time-not-a-number';

const number = /^\d{1,15}(?:[.,]\d{1,20})?(?:[eE][+-]?\d{1,2})?$/;
const negative = /^[-\u2212]\s*\d/;
// A year with a season or a month, or a day written in any of the usual ways.
const date = /^\d{4}[-./]\d|\d[-./]\d{1,2}[-./]\d{2}|\p{L}.*\b(?:19|20)\d{2}\b|\b(?:19|20)\d{2}\b.*\p{L}/u;

/** A time as people write it, ≥ 0, with a decimal point or comma; or the code of what is wrong. The cell is trimmed and not empty. */
export const readTime = (cell: string): number | TimeFault => {
  if (number.test(cell)) return Number(cell.replace(',', '.'));
  if (negative.test(cell)) return 'return-time-negative';
  return date.test(cell) ? 'return-time-is-date' : 'return-time-not-a-number';
};
