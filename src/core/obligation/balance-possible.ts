import { readRule } from './read-rule.ts';
import { registerFacts } from './register-facts.ts';
import type { RuleFault } from './rule-fault.ts';
import { ruleGaps } from './rule-gaps.ts';

const isKnown = (fact: string): boolean => registerFacts.some((known) => known === fact);

/** Why a rule cannot be used by the register: contradictions, gaps, and facts that an obligation here does not have. */
export const balancePossible = (given: unknown): readonly RuleFault[] => {
  const read = readRule(given);
  if (!read.ok) return read.refusal;
  const { rule, asked } = read.value;
  const multiples = rule.term.flatMap(({ months }) => (typeof months === 'number' ? [] : [months.of]));
  const missing = [...new Set([...asked, ...multiples])].filter((fact) => !isKnown(fact));
  return [
    ...ruleGaps(read.value),
    ...missing.map((fact): RuleFault => ({ code: 'fact-missing', field: 'term', params: { fact } })),
  ];
};
