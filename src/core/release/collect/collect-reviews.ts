import type { UnitInput } from '../indicator-inputs.ts';
import { cohortMap } from './cohort-map.ts';
import type { CollectScope } from './collect-scope.ts';
import type { Gathered } from './gathered.ts';

/** The total scores of one application, a review each, in points of a hundred. */
export interface ReviewedApplication {
  readonly applicationId: string;
  /** That of the decision. */
  readonly year: number;
  readonly totals: readonly number[];
}

/**
 * K17, by the universities of the applicants; it is meant for all together. Reviewers differ from application to application, so that a
 * column is not the same one, and rows are filled up to the same length. An application with one review tells nothing of agreement.
 */
export const collectReviews = (units: readonly string[], { keepsRows }: CollectScope) => {
  const cohorts = cohortMap(() => ({ records: [] as string[], scores: [] as (readonly number[])[] }));
  const add = (unit: number, { applicationId, year, totals }: ReviewedApplication): void => {
    if (totals.length < 2) return;
    const { records, scores } = cohorts.at(unit, year);
    if (keepsRows) records.push(applicationId);
    scores.push(totals);
  };
  const gathered = (): Gathered => {
    const all = cohorts.all();
    const most = all.reduce(
      (longest, { value }) => value.scores.reduce((one, { length }) => Math.max(one, length), longest),
      0,
    );
    const filled = (totals: readonly number[]): readonly (number | null)[] =>
      totals.length === most ? totals : Array.from({ length: most }, (_none, at) => totals[at] ?? null);
    return {
      inputs: {
        K17: all.map(({ unit, year, value }): UnitInput<'K17'> => ({
          ...{ unit: units[unit] ?? '', year, month: null, category: null },
          input: { scores: value.scores.map(filled), isCrossed: false },
        })),
      },
      counted: [],
      rows: keepsRows
        ? all.map(({ unit, year, value: { records, scores } }) => ({
            ...{ indicator: 'K17' as const, unit: units[unit] ?? '', year, records },
            columns: { reviews: scores.map(({ length }) => length) },
          }))
        : [],
    };
  };
  return { add, gathered };
};
