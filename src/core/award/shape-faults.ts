import type { z } from 'zod';
import type { InstanceFault } from './instance-fault.ts';

const typeFaults: Readonly<Record<string, InstanceFault['code']>> = {
  string: 'not-a-text',
  number: 'not-a-number',
  int: 'not-whole',
  array: 'not-a-list',
  tuple: 'not-a-list',
  object: 'not-an-object',
  record: 'not-an-object',
};

const codeOf = (issue: z.core.$ZodIssue): Omit<InstanceFault, 'field'> => {
  if (issue.code === 'unrecognized_keys')
    return { code: 'surplus', params: { names: issue.keys.join(', ') } };
  if (issue.code === 'invalid_type')
    return {
      code: issue.input === undefined ? 'missing' : (typeFaults[issue.expected] ?? 'malformed'),
      params: {},
    };
  if (issue.code === 'too_small') return { code: 'too-small', params: { least: String(issue.minimum) } };
  if (issue.code === 'too_big') return { code: 'too-large', params: { most: String(issue.maximum) } };
  return { code: 'malformed', params: {} };
};

/** Faults of a shape with the place of each; at most 20, since one mistake of a program repeats in every row. */
export const shapeFaults = ({ issues }: z.ZodError): readonly InstanceFault[] =>
  issues.slice(0, 20).map((issue) => ({ ...codeOf(issue), field: issue.path.join('.') }));
