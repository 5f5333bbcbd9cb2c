import { z } from 'zod';
import { comparable } from './comparable.ts';
import type { Condition, FactTest } from './condition.ts';
import { readEvidence } from './evidence.ts';
import { ruleIssue } from './rule-issue.ts';

type Scalar = string | number | boolean;

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && value.trim() !== '' && !/\p{Cc}/u.test(value));

const scalarOf = (fact: string, value: Scalar): Scalar => {
  if (typeof value !== 'string') return value;
  const text = fact === 'evidence' ? (readEvidence(value) ?? value) : value;
  return comparable(text) as string;
};

const listOf = (fact: string, given: unknown): readonly Scalar[] | undefined => {
  const values: readonly unknown[] = Array.isArray(given) ? given : [given];
  return values.every(isScalar) ? values.map((value) => scalarOf(fact, value)) : undefined;
};

const words = {
  is: 'oneOf',
  in: 'oneOf',
  oneOf: 'oneOf',
  not: 'not',
  notIn: 'not',
  atLeast: 'atLeast',
  min: 'atLeast',
  atMost: 'atMost',
  max: 'atMost',
} as const;

const partOf = (fact: string, word: string, given: unknown): Partial<FactTest> | undefined => {
  const part = Object.hasOwn(words, word) ? words[word as keyof typeof words] : undefined;
  const values = listOf(fact, given);
  if (part === undefined || values === undefined) return undefined;
  if (part === 'oneOf' || part === 'not') return { [part]: values };
  const [bound, ...more] = values;
  return more.length === 0 && bound !== undefined && typeof bound !== 'boolean'
    ? { [part]: bound }
    : undefined;
};

const testOf = (fact: string, given: unknown): FactTest | undefined => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const oneOf = listOf(fact, given);
    return oneOf === undefined ? undefined : { fact, oneOf };
  }
  const parts = Object.entries(given).map(([word, value]) => partOf(fact, word, value));
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  return Object.assign({ fact }, ...parts) as FactTest;
};

const isEmpty = ({ oneOf, not }: FactTest): boolean => oneOf?.length === 0 || not?.length === 0;

const isAlways = (given: unknown): boolean =>
  given === undefined ||
  given === null ||
  given === true ||
  given === '' ||
  (Array.isArray(given) && given.length === 0) ||
  (typeof given === 'string' && ['always', 'otherwise', 'default', '*'].includes(given.trim().toLowerCase()));

/**
 * `when` of a clause. Missing, `{}`, `true` or `"always"` hold always; a pair of fact and value, or list of values, is an
 * equality; an object in place of the value says `in`, `not`, `atLeast` or `atMost`. All pairs must hold.
 */
export const conditionShape = z.unknown().transform((given, context): Condition => {
  if (isAlways(given)) return [];
  if (typeof given === 'string' && /^!?[A-Za-z]\w*$/.test(given.trim())) {
    const name = given.trim();
    return [{ fact: name.replace('!', ''), oneOf: [!name.startsWith('!')] }];
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    context.issues.push(ruleIssue(given, 'when-malformed'));
    return z.NEVER;
  }
  const tests: FactTest[] = [];
  for (const [fact, value] of Object.entries(given)) {
    const test = testOf(fact, value);
    if (test === undefined) context.issues.push(ruleIssue(given, 'when-malformed', [fact]));
    else if (isEmpty(test)) context.issues.push(ruleIssue(given, 'when-empty', [fact]));
    else tests.push(test);
  }
  return tests;
});
