/** A value in a calendar year, or the hole where one should be. */
export interface YearPoint {
  readonly year: number;
  readonly value: number | null;
}

export interface KnownPoint extends YearPoint {
  readonly value: number;
}

/** Points with a finite value ≥ 0, by year. Throws RangeError when a year stands twice: one of them is wrong. */
export const knownPoints = <Point extends YearPoint>(
  points: readonly Point[],
): readonly (Point & KnownPoint)[] => {
  const known = points.filter(
    (point): point is Point & KnownPoint =>
      point.value !== null && Number.isFinite(point.value) && point.value >= 0,
  );
  const sorted = known.toSorted((left, right) => left.year - right.year);
  const years = new Set(sorted.map((point) => point.year));
  if (years.size < sorted.length) throw new RangeError('a year stands twice in a series');
  return sorted;
};
