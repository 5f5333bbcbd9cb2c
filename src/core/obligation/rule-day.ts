import { z } from 'zod';
import { monthUnits } from './month-units.ts';
import { ruleIssue } from './rule-issue.ts';

/** A day of a rule or a case; what is none is the fault `not-a-day`. */
export const ruleDay = z.string().check((context) => {
  if (Number.isNaN(monthUnits(context.value))) context.issues.push(ruleIssue(context.value, 'not-a-day'));
});
