export interface YearTick {
  readonly year: number;
  /** 1 = below its neighbours, where it would touch them. */
  readonly row: 0 | 1;
}

/** A second row helps a few years; with many it would only zigzag. */
const fewYears = 8;

/**
 * The published years that get a printed label, rising: from the last backwards, none nearer than `room` pixels to
 * the next in its row. Few years may use a second row; of many, some go without.
 */
export const yearTicks = (
  years: readonly number[],
  pixelsPerYear: number,
  room: number,
): readonly YearTick[] => {
  const printed: YearTick[] = [];
  const fits = (year: number, row: 0 | 1): boolean => {
    const next = printed.find((tick) => tick.row === row);
    return next === undefined || (next.year - year) * pixelsPerYear >= room;
  };
  for (const year of years.toReversed()) {
    if (fits(year, 0)) printed.unshift({ year, row: 0 });
    else if (years.length <= fewYears && fits(year, 1)) printed.unshift({ year, row: 1 });
  }
  return printed;
};
