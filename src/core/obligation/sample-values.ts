import type { Condition, FactValue } from './condition.ts';
import { evidenceLadder } from './evidence.ts';

/** Stands for every text that a rule does not name: no condition may hold this character. */
const other = '\u0000other';

const flags: readonly string[] = ['ownGrant', 'goodResult', 'remote'];

const namedIn = (conditions: readonly Condition[], fact: string): readonly (string | number | boolean)[] =>
  conditions
    .flat()
    .filter((test) => test.fact === fact)
    .flatMap(({ oneOf = [], not = [], atLeast, atMost }) => [
      ...oneOf,
      ...not,
      ...(atLeast === undefined ? [] : [atLeast]),
      ...(atMost === undefined ? [] : [atMost]),
    ]);

const between = (numbers: readonly number[]): readonly number[] => {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  return sorted.flatMap((value, index) => {
    const next = sorted[index + 1];
    return [value, next === undefined ? value + 1 : (value + next) / 2];
  });
};

/**
 * A value for every way in which the tests of these conditions can come out on one fact: what they name, a value between
 * and beyond bounds, and one that none of them names. A rule is the same for all values of one way.
 */
export const sampleValues = (conditions: readonly Condition[], fact: string): readonly FactValue[] => {
  const named = namedIn(conditions, fact);
  if (fact === 'evidence') return evidenceLadder;
  if (fact === 'kind') return [...new Set(['work', ...named, other])];
  if (flags.includes(fact) || (named.length > 0 && named.every((value) => typeof value === 'boolean')))
    return [true, false];
  const numbers = named.filter((value) => typeof value === 'number');
  const texts = [...new Set(named.filter((value) => typeof value === 'string'))].toSorted();
  const booleans = named.some((value) => typeof value === 'boolean') ? [true, false] : [];
  if (texts.length + booleans.length === 0) return [Math.min(...numbers) - 1, ...between(numbers)];
  // A text beyond the greatest and one between neighbours: days are compared as texts.
  return [...booleans, ...numbers, '', ...texts.flatMap((value) => [value, `${value}\u0000`]), other];
};
