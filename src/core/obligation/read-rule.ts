import { refuse } from '../basics/result.ts';
import type { Result } from '../basics/result.ts';
import { checkRule } from './check-rule.ts';
import type { CheckedRule } from './checked-rule.ts';
import type { RuleFault } from './rule-fault.ts';
import { ruleShape } from './rule-shape.ts';
import { ruleShapeFaults } from './rule-shape-faults.ts';

/** Reads and checks the rule of an obligation from parsed JSON; refuses with every fault and its place below `place`. */
export const readRule = (given: unknown, place = ''): Result<CheckedRule, readonly RuleFault[]> => {
  const parsed = ruleShape.safeParse(given, { reportInput: true });
  if (!parsed.success) return refuse(ruleShapeFaults(parsed.error, place));
  const checked = checkRule(parsed.data);
  if (checked.ok || place === '') return checked;
  return refuse(checked.refusal.map((fault) => ({ ...fault, field: `${place}.${fault.field}` })));
};
