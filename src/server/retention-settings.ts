import type { OwnTerms } from '../core/retention/term-before.ts';
import { retentionTerms, type RetentionTerm } from '../core/retention/terms.ts';

/** Terms whose days no law says. */
const openTerms = (retentionTerms as readonly RetentionTerm[])
  .filter(({ isOpen }) => isOpen === true)
  .map(({ id }) => id);

const longest = 36_500;

/** `draft=730, mail=180`: days of terms that no law says; every mistake at once. */
export const readRetentionSettings = (
  variables: Readonly<Record<string, string | undefined>>,
): { readonly retention?: OwnTerms } | { readonly mistakes: readonly string[] } => {
  const text = variables['QAITU_RETENTION'] ?? '';
  if (text.trim() === '') return {};
  const pairs = text.split(',').map((pair) =>
    pair
      .trim()
      .split('=')
      .map((part) => part.trim()),
  );
  const isGood = pairs.every(
    ([term = '', days = '', ...rest]) =>
      rest.length === 0 &&
      openTerms.includes(term) &&
      /^\d{1,5}$/.test(days) &&
      Number(days) >= 1 &&
      Number(days) <= longest,
  );
  return isGood
    ? { retention: Object.fromEntries(pairs.map(([term = '', days]) => [term, Number(days)])) }
    : {
        mistakes: [
          `QAITU_RETENTION: days from 1 to ${longest}, such as draft=730, of ${openTerms.join(', ')}`,
        ],
      };
};
