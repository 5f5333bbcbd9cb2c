import type { IndicatorId } from '../../../core/indicator/indicator-id.ts';
import type { IndicatorLine, IndicatorRelease } from '../../../core/release/indicator-release.ts';

/** Values of an indicator for one unit and cohort: one for each horizon and group, in their order. Pooled lines of several years are none of them. */
export const linesAt = (
  { lines }: IndicatorRelease,
  id: IndicatorId,
  unit: string,
  year: number,
): readonly IndicatorLine[] =>
  lines
    .filter(
      (line) => line.indicator === id && line.unit === unit && line.year === year && line.through === year,
    )
    .toSorted(
      (a, b) =>
        (a.month ?? 0) - (b.month ?? 0) ||
        ((a.category ?? '') < (b.category ?? '') ? -1 : (a.category ?? '') > (b.category ?? '') ? 1 : 0),
    );
