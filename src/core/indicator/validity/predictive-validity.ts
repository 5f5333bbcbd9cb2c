import type { Estimate } from '../../basics/estimate.ts';
import { estimated, notEstimated } from '../../statistics/estimated.ts';
import { pearsonCorrelation } from '../../statistics/pearson-correlation.ts';
import { rangeRestriction } from '../../statistics/range-restriction.ts';
import { sampleMoments } from '../../statistics/sample-moments.ts';

/** Below so many people a correlation says little: at 30 one of 0.3 is not told from 0. */
const fewestPeople = 30;

/** Marks by one criterion at selection, of those who were selected. */
interface CriterionMarks {
  readonly criterion: string;
  /** In the order of the outcomes; null where none was given. */
  readonly marks: readonly (number | null)[];
  /** Standard deviation of the marks of all applicants, whether selected or not; null where it is not known. */
  readonly applicantsSd: number | null;
}

export interface CriterionValidity {
  readonly criterion: string;
  /** Among the selected. */
  readonly observed: Estimate;
  /** Among all applicants, corrected for the selection. */
  readonly corrected: Estimate;
  /** Spread among all over spread among the selected. */
  readonly widening: number | null;
  /** `small-n`: a warning beside the numbers. */
  readonly warnings: readonly 'small-n'[];
}

const correctedBy = (observed: Estimate, widening: number | null): Estimate => {
  const method = 'thorndike-2';
  const people = { n: observed.n };
  const { value, reasons } = observed;
  if (value === null) return { ...notEstimated(method, reasons, people), nMissing: observed.nMissing };
  if (widening === null)
    return { ...notEstimated(method, ['range-unknown'], people), nMissing: observed.nMissing };
  const back = (r: number | null): number | null => (r === null ? null : rangeRestriction(r, widening));
  const limits = { lower: back(observed.lower), upper: back(observed.upper) };
  const found = estimated(method, rangeRestriction(value, widening), { ...people, ...limits, reasons });
  return { ...found, nMissing: observed.nMissing };
};

/**
 * How far marks at selection foretold an outcome (share of results verified, or 1 for returned and 0 for not): Pearson's correlation with Fisher's
 * interval among the selected of whom both are known, and corrected for the restriction of range by Thorndike's case II, whose limits are
 * those of Fisher put through the same formula, the spread taken as known. Case II holds where the criterion itself selected; where a total did, it
 * is an approximation. Throws RangeError for columns of different lengths and a spread that is not positive.
 */
export const predictiveValidity = (
  criteria: readonly CriterionMarks[],
  outcomes: readonly (number | null)[],
): readonly CriterionValidity[] =>
  criteria.map(({ criterion, marks, applicantsSd }) => {
    if (marks.length !== outcomes.length) throw new RangeError('marks and outcomes differ in length');
    if (applicantsSd !== null && !(applicantsSd > 0)) throw new RangeError('a spread must be positive');
    const pairs = marks.flatMap((mark, row) => {
      const outcome = outcomes[row] ?? null;
      return mark === null || outcome === null ? [] : [{ mark, outcome }];
    });
    const own = Float64Array.from(pairs, ({ mark }) => mark);
    const observed = pearsonCorrelation(
      own,
      Float64Array.from(pairs, ({ outcome }) => outcome),
      marks.length - pairs.length,
    );
    const widening =
      observed.value === null || applicantsSd === null ? null : applicantsSd / sampleMoments(own).sd;
    return {
      criterion,
      observed,
      corrected: correctedBy(observed, widening),
      widening,
      warnings: pairs.length < fewestPeople ? ['small-n'] : [],
    };
  });
