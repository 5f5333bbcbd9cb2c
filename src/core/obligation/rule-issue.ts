import type { z } from 'zod';
import type { RuleFault } from './rule-fault.ts';

/** A fault of a rule found while its shape is read; `ruleShapeFaults` turns it back. */
export const ruleIssue = (
  input: unknown,
  code: RuleFault['code'],
  path: readonly string[] = [],
  params: Readonly<Record<string, string>> = {},
): z.core.$ZodRawIssue => ({ code: 'custom', input, path: [...path], params: { fault: code, ...params } });
