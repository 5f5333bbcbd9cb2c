import type { CreditClause, ObligationRule, ReduceClause, TermClause } from './rule.ts';

/** The clause of a rule at a place such as `reduce.1`. */
export const clauseOf = (
  rule: ObligationRule,
  place: string | null,
): TermClause | ReduceClause | CreditClause | undefined => {
  if (place === null) return undefined;
  const [list, index] = place.split('.');
  const clauses = list === 'term' ? rule.term : list === 'reduce' ? rule.reduce : rule.credit;
  return clauses[Number(index)];
};
