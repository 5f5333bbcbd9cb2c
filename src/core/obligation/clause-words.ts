import type { Locale } from '../basics/locale.ts';
import { conditionText } from './condition-text.ts';
import type { ObligationRule } from './rule.ts';

/** What a clause, such as `reduce.1`, is called: its label in the reader's language, else its condition; nothing where there is neither. */
export const clauseWords = (rule: ObligationRule, clause: string | null, locale: Locale): string => {
  const [list, place] = (clause ?? '').split('.');
  const clauses = list === 'term' ? rule.term : list === 'reduce' ? rule.reduce : rule.credit;
  const found = clause === null ? undefined : clauses[Number(place)];
  return found === undefined ? '' : (found.label?.[locale] ?? conditionText(found.when));
};
