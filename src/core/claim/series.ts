import { amountsIn, isKnown } from './amount.ts';
import { ClaimRefused } from './claim-fault.ts';
import type { Fact } from './fact.ts';
import type { LookUp } from './look-up.ts';
import type { Rational } from './rational.ts';

/** A known value of a period. */
export interface Point {
  readonly period: string;
  readonly value: Rational;
  readonly fact: Fact;
  /** Whether years lie between it and the point before. */
  readonly isAfterGap: boolean;
}

const byPeriod = (a: { readonly period: string }, b: { readonly period: string }): number =>
  a.period < b.period ? -1 : a.period > b.period ? 1 : 0;

const isNextYear = (before: string, period: string): boolean => Number(before) + 1 === Number(period);

/**
 * Facts as a series in the order of their periods. Facts without a number are named. Throws `ClaimRefused` where a fact
 * has no period, or two have the same.
 */
export const readSeries = (
  facts: readonly Fact[],
  lookUp: LookUp,
): { readonly points: readonly Point[]; readonly missing: readonly string[] } => {
  const [measure] = facts;
  const amounts = measure === undefined ? [] : amountsIn(measure, facts, lookUp);
  const dated = amounts
    .map((amount) => {
      const { period } = amount.fact;
      if (period === undefined)
        throw new ClaimRefused('period-missing', { cell: amount.fact.id }, amount.fact.origin);
      return { ...amount, period };
    })
    .toSorted(byPeriod);
  const twice = dated.find(({ period }, at) => dated[at + 1]?.period === period);
  if (twice !== undefined) throw new ClaimRefused('period-names-two-cells', { period: twice.period });
  const known = dated.filter((each) => isKnown(each));
  return {
    points: known.flatMap(({ period, value, fact }, at) => {
      const before = known[at - 1]?.period;
      const isAfterGap = before !== undefined && !isNextYear(before, period);
      return value === null ? [] : [{ period, value, fact, isAfterGap }];
    }),
    missing: dated.filter(({ value }) => value === null).map(({ fact }) => `not-published:${fact.locator}`),
  };
};
