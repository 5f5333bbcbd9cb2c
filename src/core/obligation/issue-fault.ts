import type { z } from 'zod';
import { ruleFaults, type RuleFault } from './rule-fault.ts';

const typeFaults: Readonly<Record<string, RuleFault['code']>> = {
  string: 'not-a-text',
  number: 'not-a-number',
  boolean: 'not-a-flag',
  array: 'not-a-list',
  object: 'not-an-object',
  record: 'not-an-object',
};

/** What is wrong by an issue of zod, without its place. */
export const issueFault = (issue: z.core.$ZodIssue): Omit<RuleFault, 'field'> => {
  if (issue.code === 'custom') {
    const { fault, ...params } = issue.params ?? {};
    const code = ruleFaults.find((known) => known === fault) ?? 'malformed';
    return {
      code,
      params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])),
    };
  }
  if (issue.code === 'unrecognized_keys')
    return { code: 'surplus', params: { names: issue.keys.join(', ') } };
  if (issue.code === 'invalid_type')
    return {
      code: issue.input === undefined ? 'missing' : (typeFaults[issue.expected] ?? 'malformed'),
      params: {},
    };
  if (issue.code === 'too_small')
    return issue.origin === 'array'
      ? { code: 'empty', params: {} }
      : { code: 'too-small', params: { least: String(issue.minimum) } };
  if (issue.code === 'too_big') return { code: 'too-large', params: { most: String(issue.maximum) } };
  return { code: 'malformed', params: {} };
};
