import { fisherExact } from '../statistics/fisher-exact.ts';
import type { Amount } from './amount.ts';
import { baseCount } from './base-count.ts';
import type { Evidence } from './finding.ts';
import { possibleCounts } from './grim.ts';
import type { LookUp } from './look-up.ts';
import { percentText } from './percent-text.ts';
import { roundings } from './possible-range.ts';
import type { Reference } from './reference-schema.ts';

/** Fisher's test is exact in whole numbers, which grow with the bases. */
const largestTogether = 2000;

interface CountOfBase {
  readonly count: number;
  readonly base: number;
}

/** The one count that a percentage of a base can be, under the first rounding rule that allows it. */
const countOf = (text: string, base: number): CountOfBase | undefined => {
  const possible = possibleCounts(text, base);
  const counts = roundings.map((rounding) => possible[rounding]).find((found) => found.length > 0);
  const [count] = counts ?? [];
  return count === undefined || counts?.length !== 1 ? undefined : { count, base };
};

/** Two percentages of few people as counts, `4/13 ≠ 4/12`, with the chance of such a difference. */
export const compareCounts = (
  amounts: readonly Pick<Amount, 'fact'>[],
  bases: readonly Reference[],
  lookUp: LookUp,
): {
  readonly computed: string;
  readonly evidence: readonly Evidence[];
  readonly reasons: readonly string[];
} => {
  const facts = bases.map((each) => lookUp.one(each));
  const pairs = amounts.map(({ fact }, at) => {
    const base = facts[at] === undefined ? null : baseCount(facts[at]);
    const text = percentText(fact, lookUp);
    return base === null || text === null ? undefined : countOf(text, base);
  });
  const print = (pair: CountOfBase | undefined): string =>
    pair === undefined ? '∅' : `${pair.count}/${pair.base}`;
  const [a, b] = pairs;
  const areEqual = a !== undefined && b !== undefined && a.count * b.base === b.count * a.base;
  const computed = `${print(a)} ${areEqual ? '=' : '≠'} ${print(b)}`;
  const cells = [...amounts.map(({ fact }) => fact.locator), ...facts.map(({ locator }) => locator)];
  if (a === undefined || b === undefined) {
    return { computed, evidence: [{ line: computed, cells }], reasons: ['base-not-known'] };
  }
  const isTestable = a.base + b.base <= largestTogether;
  const p = isTestable ? fisherExact(a.count, a.base, b.count, b.base) : undefined;
  const line = p === undefined ? computed : `${computed}; Fisher p = ${p.toFixed(4)}`;
  return { computed, evidence: [{ line, cells }], reasons: [] };
};
