import type { Estimate } from '../../basics/estimate.ts';
import { notEstimated } from '../../statistics/estimated.ts';
import { sampleMoments } from '../../statistics/sample-moments.ts';
import { predictiveValidity, type CriterionValidity } from './predictive-validity.ts';

/** The mark of a whole sheet, beside those of its criteria. */
export const wholeSheet = 'total';

/** Below so many people with an outcome nothing is computed: a correlation of a few tells who they are. */
const leastPeople = 10;

/** An applicant whose application was marked; marks by criterion and of the whole, means over his reviewers as shares of the highest mark. */
export interface MarkedApplicant {
  readonly marks: Readonly<Record<string, number>>;
  /** Whether he went. */
  readonly isSelected: boolean;
  /** Of the tasks whose day has come and that were judged, those achieved; `null`: none, or one is still being judged. */
  readonly achieved: number | null;
  /** Returned by the horizon or not; `null`: not known, or the horizon has not come. */
  readonly hasReturned: boolean | null;
}

export const validityOutcomes = ['results', 'return'] as const;
type ValidityOutcome = (typeof validityOutcomes)[number];

/** What marks foretold of one outcome. */
interface OutcomeValidity {
  readonly outcome: ValidityOutcome;
  /** Of the selected, those whose outcome is known. */
  readonly known: number;
  readonly criteria: readonly CriterionValidity[];
}

export interface DerivedValidity {
  readonly applicants: number;
  readonly selected: number;
  readonly outcomes: readonly OutcomeValidity[];
}

const spreadOf = (marks: readonly number[]): number | null => {
  if (marks.length < 2) return null;
  const { sd } = sampleMoments(Float64Array.from(marks));
  return sd > 0 ? sd : null;
};

const withheld = (n: number, nMissing: number): Estimate => ({
  ...notEstimated('pearson-fisher', ['too-few-people'], { n }),
  nMissing,
});

/**
 * Of a call's selected: how far each criterion, and the whole sheet last, foretold the share of tasks achieved and the return, with the spread of the marks of
 * all applicants. Criteria without any mark are left out; below ten known outcomes nothing is computed (`too-few-people`).
 */
export const deriveValidity = (
  applicants: readonly MarkedApplicant[],
  criteria: readonly string[],
): DerivedValidity => {
  const selected = applicants.filter(({ isSelected }) => isSelected);
  const columns = [...criteria, wholeSheet]
    .filter((criterion) => applicants.some(({ marks }) => marks[criterion] !== undefined))
    .map((criterion) => ({
      criterion,
      marks: selected.map(({ marks }) => marks[criterion] ?? null),
      applicantsSd: spreadOf(applicants.flatMap(({ marks }) => marks[criterion] ?? [])),
    }));
  const outcomeOf: Readonly<Record<ValidityOutcome, (applicant: MarkedApplicant) => number | null>> = {
    results: ({ achieved }) => achieved,
    return: ({ hasReturned }) => (hasReturned === null ? null : Number(hasReturned)),
  };
  return {
    applicants: applicants.length,
    selected: selected.length,
    outcomes: validityOutcomes.map((outcome) => {
      const values = selected.map(outcomeOf[outcome]);
      const known = values.filter((value) => value !== null).length;
      const found = predictiveValidity(columns, values);
      return {
        outcome,
        known,
        criteria:
          known >= leastPeople
            ? found
            : found.map((one) => {
                const estimate = withheld(one.observed.n, one.observed.nMissing);
                return { ...one, observed: estimate, corrected: estimate, widening: null };
              }),
      };
    }),
  };
};
