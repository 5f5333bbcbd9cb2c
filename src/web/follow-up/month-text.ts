import { monthNumbers } from './month-numbers.ts';
import type { Words } from './follow-up-words.ts';

/** `2026-06` → `2026 жылғы маусым`, `июнь 2026 года`, `June 2026`; what is no month stays as it is. */
export const monthText = (words: Words, month: string): string => {
  const [year = '', number = ''] = month.split('-');
  const known = monthNumbers.find((one) => one === number);
  return known === undefined ? month : words('month-of-year', { month: words(`month.${known}`), year });
};
