import type { z } from 'zod';
import { issueFault } from './issue-fault.ts';
import type { RuleFault } from './rule-fault.ts';

/** Faults of the shape of a rule or a case with the place of each; at most 20, since one mistake repeats in every row. */
export const ruleShapeFaults = ({ issues }: z.ZodError, place = ''): readonly RuleFault[] =>
  issues.slice(0, 20).map((issue) => ({
    ...issueFault(issue),
    field: [place, ...issue.path].filter((part) => part !== '').join('.'),
  }));
