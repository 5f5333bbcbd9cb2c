import { chooseClauses } from './choose-clause.ts';
import type { CheckedRule } from './checked-rule.ts';
import type { RuleFault } from './rule-fault.ts';
import { sampleFacts } from './sample-facts.ts';
import { sampleText } from './sample-text.ts';

/**
 * Facts that a rule tells apart and for which it has no term, and work of which it does not say what it counts: one
 * example of each. An office demands that there be none before a rule is in force.
 */
export const ruleGaps = (checked: CheckedRule): readonly RuleFault[] => {
  const { term, credit } = checked;
  const uncovered = sampleFacts(term.clauses.map(({ when }) => when))?.find(
    (sample) => chooseClauses(term, sample).length === 0,
  );
  const unsaid =
    credit.clauses.length === 0
      ? undefined
      : sampleFacts(credit.clauses.map(({ when }) => when))?.find(
          (sample) => (sample['kind'] ?? 'work') === 'work' && chooseClauses(credit, sample).length === 0,
        );
  return [
    ...(uncovered === undefined
      ? []
      : [{ code: 'term-gap', field: 'term', params: { facts: sampleText(uncovered) } } as const]),
    ...(unsaid === undefined
      ? []
      : [{ code: 'credit-gap', field: 'credit', params: { facts: sampleText(unsaid) } } as const]),
  ];
};
