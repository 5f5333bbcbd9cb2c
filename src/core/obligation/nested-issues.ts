import type { z } from 'zod';
import { issueFault } from './issue-fault.ts';
import { ruleIssue } from './rule-issue.ts';

/** The issues of a shape that was tried within another, with what they say and where. */
export const nestedIssues = (input: unknown, { issues }: z.ZodError): readonly z.core.$ZodRawIssue[] =>
  issues.map((issue) => {
    const { code, params } = issueFault(issue);
    return ruleIssue(input, code, issue.path.map(String), params);
  });
