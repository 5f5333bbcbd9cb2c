import betainc from '@stdlib/math-base-special-betainc';
import type { Estimate } from '../../basics/estimate.ts';
import { estimated, notEstimated } from '../estimated.ts';
import { normal95 } from '../normal-95.ts';

/** How many people answered yes or no, before and after. */
interface PairedAnswers {
  readonly yesYes: number;
  readonly yesNo: number;
  readonly noYes: number;
  readonly noNo: number;
}

interface PairedChange {
  /** Share of yes after minus share of yes before. */
  readonly change: Estimate;
  /** McNemar's exact test. */
  readonly pValue: Estimate;
}

/**
 * Change of a yes-or-no answer of the same people. The p-value is McNemar's exact one, two-sided: twice the smaller tail of
 * Binomial(yesNo + noYes, ½), at most 1, and 1 when nobody changed. The interval is Agresti and Min's (2005): half a person added to
 * each of the four cells, then Wald, cut off at ±1. Both look at the same pairs but not in the same way: near 5 % one may say yes and
 * the other no. `nMissing`: people who answered only once. Undefined without pairs (`nobody-known`); throws RangeError on what is no count.
 */
export const pairedChange = (answers: PairedAnswers, nMissing = 0): PairedChange => {
  const cells = [answers.yesYes, answers.yesNo, answers.noYes, answers.noNo];
  if (!cells.every((cell) => Number.isSafeInteger(cell) && cell >= 0))
    throw new RangeError('a cell is no count of people');
  const n = cells.reduce((sum, cell) => sum + cell, 0);
  const [interval, test] = ['agresti-min', 'mcnemar-exact'];
  if (n === 0) {
    const nothing = (method: string): Estimate => notEstimated(method, ['nobody-known'], { n, nMissing });
    return { change: nothing(interval), pValue: nothing(test) };
  }
  const { yesNo, noYes } = answers;
  const smaller = Math.min(yesNo, noYes);
  const changed = yesNo + noYes;
  // P(X ≤ k) of Binomial(m, ½) is I_½(m − k, k + 1).
  const tail = smaller === changed ? 1 : betainc(0.5, changed - smaller, smaller + 1, true, false);
  const added = n + 2;
  const centre = (noYes - yesNo) / added;
  const half = (normal95 * Math.sqrt(changed + 1 - (noYes - yesNo) ** 2 / added)) / added;
  return {
    change: estimated(interval, (noYes - yesNo) / n, {
      n,
      nMissing,
      lower: Math.max(-1, centre - half),
      upper: Math.min(1, centre + half),
    }),
    pValue: estimated(test, Math.min(1, 2 * tail), { n, nMissing }),
  };
};
