import { comparable } from './comparable.ts';
import type { Condition, Facts, FactTest, FactValue } from './condition.ts';
import { evidenceLadder } from './evidence.ts';

const rungOf = (value: string | number): string | number => {
  const rung = typeof value === 'string' ? evidenceLadder.findIndex((known) => known === value) : -1;
  return rung < 0 ? value : rung;
};

const reaches = (value: FactValue, bound: string | number, direction: 1 | -1): boolean => {
  if (typeof value === 'boolean' || value === null) return false;
  const [left, right] = [rungOf(value), rungOf(bound)];
  if (typeof left !== typeof right || left === right) return left === right;
  return direction === 1 ? left > right : left < right;
};

/** What is not known passes only where the test says what it must not be. */
const passes = (test: FactTest, value: FactValue | undefined): boolean => {
  if (value === undefined || value === null)
    return test.oneOf === undefined && test.atLeast === undefined && test.atMost === undefined;
  return (
    (test.oneOf === undefined || test.oneOf.includes(value)) &&
    (test.not === undefined || !test.not.includes(value)) &&
    (test.atLeast === undefined || reaches(value, test.atLeast, 1)) &&
    (test.atMost === undefined || reaches(value, test.atMost, -1))
  );
};

/** Whether a condition holds under these facts. Total: a fact of another type than the test's does not pass. */
export const holds = (condition: Condition, facts: Facts): boolean => {
  for (const test of condition) if (!passes(test, comparable(facts[test.fact]))) return false;
  return true;
};
