import { accept, refuse } from '../basics/result.ts';
import type { Result } from '../basics/result.ts';
import type { CheckedRule } from './checked-rule.ts';
import { creditFaults } from './credit-faults.ts';
import { rankClauses } from './rank-clauses.ts';
import type { ObligationRule } from './rule.ts';
import type { RuleFault } from './rule-fault.ts';
import { sampleFacts } from './sample-facts.ts';
import { termFaults } from './term-faults.ts';

const known: readonly string[] = ['ownGrant', 'goodResult', 'completed'];

const tooWide = (field: string): RuleFault => ({ code: 'rule-too-wide', field, params: {} });

/**
 * Finds contradictions in a rule when it is loaded: two terms for the same facts with different months and none
 * narrower, reductions that exceed the term, clauses that never apply, credit that falls with better evidence, a pause
 * that is also credited. Complete: the rule is examined for all facts that its conditions tell apart. Refuses with each.
 */
export const checkRule = (rule: ObligationRule): Result<CheckedRule, readonly RuleFault[]> => {
  const terms = sampleFacts([...rule.term, ...rule.reduce].map(({ when }) => when));
  const credits = sampleFacts(rule.credit.map(({ when }) => when));
  if (terms === undefined || credits === undefined)
    return refuse([tooWide(terms === undefined ? 'term' : 'credit')]);
  const checked: CheckedRule = {
    rule,
    term: rankClauses(rule.term, terms),
    credit: rankClauses(rule.credit, credits),
    asked: [
      ...new Set([...rule.term, ...rule.reduce].flatMap(({ when }) => when.map(({ fact }) => fact))),
    ].filter((fact) => !known.includes(fact)),
    otherwise: rule.credit.every(({ fraction, when }) => fraction === 0 && when.length > 0) ? 1 : 0,
  };
  const faults = [...termFaults(rule, checked.term, terms), ...creditFaults(checked, credits)];
  return faults.length === 0 ? accept(checked) : refuse(faults);
};
