import type { RankedClauses } from './choose-clause.ts';
import type { CreditClause, ObligationRule, TermClause } from './rule.ts';

/** A rule in which `checkRule` found no contradiction, with the order of its clauses. */
export interface CheckedRule {
  readonly rule: ObligationRule;
  readonly term: RankedClauses<TermClause>;
  readonly credit: RankedClauses<CreditClause>;
  /** Facts that the case must give; whether there was an own grant or a good result is no by itself. */
  readonly asked: readonly string[];
  /** The part of a day of work that counts where no clause of credit holds. */
  readonly otherwise: 0 | 1;
}
