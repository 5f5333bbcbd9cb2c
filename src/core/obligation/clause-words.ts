import type { Locale } from '../basics/locale.ts';
import { clauseOf } from './clause-of.ts';
import { conditionText } from './condition-text.ts';
import type { ObligationRule } from './rule.ts';

/** What a clause, such as `reduce.1`, is called: its label in the reader's language, else its condition; nothing where there is neither. */
export const clauseWords = (rule: ObligationRule, clause: string | null, locale: Locale): string => {
  const found = clauseOf(rule, clause);
  return found === undefined ? '' : (found.label?.[locale] ?? conditionText(found.when));
};
