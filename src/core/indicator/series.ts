import type { SeriesPoint } from './series-point.ts';

/** Says that a category has had another name since a year and means the same. */
interface Renaming {
  readonly from: string;
  readonly to: string;
  readonly year: number;
}

/** Why two neighbouring years are not joined by a line, or, with `category-renamed`, are joined although the name changed. */
interface SeriesBreak {
  readonly before: number;
  readonly after: number;
  readonly reason: 'definition-changed' | 'category-changed' | 'category-renamed' | 'year-missing';
}

interface Series {
  /** Runs of years that may be joined and compared, in their order; within a run each year follows the last. */
  readonly runs: readonly (readonly SeriesPoint[])[];
  readonly breaks: readonly SeriesBreak[];
  /** Years without a value, each with its reasons in the point. */
  readonly gaps: readonly SeriesPoint[];
}

const breaksBetween = (
  one: SeriesPoint,
  other: SeriesPoint,
  renamings: readonly Renaming[],
): readonly SeriesBreak[] => {
  const reasons: SeriesBreak['reason'][] = [];
  if (one.version !== other.version) reasons.push('definition-changed');
  if (one.category !== other.category) {
    const isRenamed = renamings.some(
      ({ from, to, year }) =>
        from === one.category && to === other.category && year > one.year && year <= other.year,
    );
    reasons.push(isRenamed ? 'category-renamed' : 'category-changed');
  }
  if (other.year > one.year + 1) reasons.push('year-missing');
  return reasons.map((reason) => ({ before: one.year, after: other.year, reason }));
};

/**
 * Cuts a series where it must not be joined: where the definition changed, where a category changed without a word that it is the same under
 * another name, and over years without a value, over which nothing is drawn or interpolated. Throws RangeError for two points of one year.
 */
export const seriesOf = (points: readonly SeriesPoint[], renamings: readonly Renaming[] = []): Series => {
  const ordered = points.toSorted((a, b) => a.year - b.year);
  if (ordered.some(({ year }, at) => ordered[at + 1]?.year === year))
    throw new RangeError('two points of the same year');
  const breaks: SeriesBreak[] = [];
  const runs: SeriesPoint[][] = [];
  let last: SeriesPoint | undefined;
  for (const point of ordered) {
    if (point.value.value === null) continue;
    const cuts = last === undefined ? [] : breaksBetween(last, point, renamings);
    breaks.push(...cuts);
    const isCut = cuts.some(({ reason }) => reason !== 'category-renamed');
    if (last === undefined || isCut) runs.push([point]);
    else runs.at(-1)?.push(point);
    last = point;
  }
  return { runs, breaks, gaps: ordered.filter(({ value }) => value.value === null) };
};
