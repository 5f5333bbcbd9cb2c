import { amountsIn, isKnown, printAmount, type KnownAmount } from './amount.ts';
import { cellName } from './cell-name.ts';
import type { LookUp } from './look-up.ts';
import { compare } from './rational.ts';

/** The cells of a table for one period, largest first; equal ones as the table has them. */
export const rankedCells = (
  table: string,
  period: string,
  lookUp: LookUp,
): { readonly ranked: readonly KnownAmount[]; readonly missing: readonly string[] } => {
  const facts = lookUp.many([`${table}.${period}.*`]);
  const [measure] = facts;
  const amounts = measure === undefined ? [] : amountsIn(measure, facts, lookUp);
  return {
    ranked: amounts.filter(isKnown).toSorted((a, b) => compare(b.value, a.value)),
    missing: amounts.filter((each) => !isKnown(each)).map(({ fact }) => `not-published:${fact.locator}`),
  };
};

/** `KOR 238 > CHN 190 = …`, largest first. */
export const rankedLine = (ranked: readonly KnownAmount[]): string =>
  ranked
    .map((each, at) => {
      const before = ranked[at - 1];
      const sign = before === undefined ? '' : compare(before.value, each.value) === 0 ? ' = ' : ' > ';
      return `${sign}${cellName(each.fact)} ${printAmount(each)}`;
    })
    .join('');
