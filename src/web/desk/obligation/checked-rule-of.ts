import type { CheckedRule } from '../../../core/obligation/checked-rule.ts';
import { readRule } from '../../../core/obligation/read-rule.ts';
import type { ObligationRead } from './use-obligation.ts';

/** A recorded rule as the engine reads it. Throws for one with faults: the register records none. */
export const checkedRuleOf = ({ rule, code }: Pick<ObligationRead['rule'], 'rule' | 'code'>): CheckedRule => {
  const read = readRule(rule);
  if (!read.ok) throw new Error(`The rule ${code} of the register has faults`);
  return read.value;
};
