import { isFew } from '../disclosure/is-few.ts';
import { leastCount } from '../disclosure/least-count.ts';
import type { EpvoRow } from './epvo-row.ts';

/** What the EPVO says of a life after graduation; nobody has looked whether it is so. */
export const outcomeFields = [
  'hasJobId',
  'jobPlaceTypeId',
  'placeOfFurtherEducationId',
  // Of the student, 1 where he works abroad; named by the guide to reports and not by the API.
  'emp_another_country',
] as const;
type OutcomeField = (typeof outcomeFields)[number];

/** How many graduates who had a mobility have a code; `null`: fewer than may be shown. */
interface OutcomeCount {
  readonly field: OutcomeField;
  /** `null` where the EPVO says nothing. */
  readonly code: number | null;
  readonly count: number | null;
}

/**
 * Graduates who had a mobility, by what the EPVO says became of them. Where one count of a field is kept back, so is the next smallest, that it
 * is not found by subtraction.
 */
export const outcomesOfGraduates = (
  graduates: readonly EpvoRow[],
  isMobile: (studentKey: number) => boolean,
): { readonly graduates: number | null; readonly counts: readonly OutcomeCount[] } => {
  const mobile = graduates.filter(
    (row) => typeof row['studentId'] === 'number' && isMobile(row['studentId']),
  );
  const shown = (count: number): number | null => (isFew(count) ? null : count);
  const counts = outcomeFields.flatMap((field): readonly OutcomeCount[] => {
    const codes = Map.groupBy(mobile, (row) => (typeof row[field] === 'number' ? row[field] : null));
    const sorted = Array.from(codes, ([code, rows]) => ({ field, code, count: rows.length })).toSorted(
      (one, other) => one.count - other.count,
    );
    const small = sorted.filter(({ count }) => count < leastCount).length;
    const hidden = small === 1 ? 2 : small;
    return sorted
      .map((line, at) => ({ ...line, count: at < hidden ? null : line.count }))
      .toSorted((one, other) => (one.code ?? Infinity) - (other.code ?? Infinity));
  });
  return { graduates: shown(mobile.length), counts };
};
