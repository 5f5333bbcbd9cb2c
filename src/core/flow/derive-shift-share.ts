import type { Estimate } from '../basics/estimate.ts';
import type { KnownPoint } from '../statistics/year-point.ts';
import { deriveFigure } from './derive-figure.ts';
import type { RegionalTotals } from './derivation.ts';
import type { DerivedFigure } from './derived-figure.ts';
import type { Measure } from './measures.ts';
import { shiftShare } from './shift-share.ts';
import { yearPoints } from './table-series.ts';
import type { TableSeries } from './table-series.ts';
import { isTrough } from './trough.ts';

type Pair = readonly [from: number, to: number];

/** From the last trough to the last year, and from the year before that trough; 2020–2024 in any case. */
const pairsOf = (nation: readonly KnownPoint[]): readonly Pair[] => {
  const last = nation.at(-1);
  if (last === undefined) return [];
  const trough = nation.findLastIndex(({ year }) => isTrough(nation, year));
  const starts = trough < 1 ? nation.slice(0, 1) : nation.slice(trough - 1, trough + 1);
  const pairs = starts.map(({ year }): Pair => [year, last.year]);
  const asked = pairs.some(([from, to]) => from === 2020 && to === 2024);
  const knows = (year: number) => nation.some((point) => point.year === year);
  const all: readonly Pair[] = asked || !knows(2020) || !knows(2024) ? pairs : [...pairs, [2020, 2024]];
  return all.filter(([from, to]) => from < to);
};

const valueIn = (points: readonly KnownPoint[], year: number): number | null =>
  points.find((point) => point.year === year)?.value ?? null;

/**
 * Shift-share of each region of a region table; with the totals of their region and of the nation also of the
 * countries of a destination table, over the years that both tables know.
 */
export const deriveShiftShare = (series: TableSeries, totals?: RegionalTotals): readonly DerivedFigure[] => {
  const { parts, points, table, total, value } = series;
  const inside = table.rows === 'destination' ? totals : undefined;
  if (inside === undefined && (table.rows !== 'region' || total === undefined)) return [];
  const region = inside === undefined ? undefined : yearPoints(inside.region);
  const whole = inside === undefined ? points(total ?? '') : yearPoints(inside.nation);
  const common =
    region === undefined
      ? whole
      : whole.filter(({ year }) => valueIn(region, year) !== null && series.years.includes(year));
  // Whether a year is a trough shows only in the whole series; where both tables meet may be two years.
  return pairsOf(common).flatMap(([from, to]) =>
    parts.flatMap((category) => {
      const [start, end] = [value(category, from), value(category, to)];
      if (start === null || end === null) return [];
      const nation = { start: valueIn(whole, from), end: valueIn(whole, to) };
      const around =
        region === undefined ? undefined : { start: valueIn(region, from), end: valueIn(region, to) };
      const terms = shiftShare({ start, end }, nation, around);
      const nationGrowth = `${nation.end}/${nation.start}`;
      const regionGrowth = around === undefined ? nationGrowth : `${around.end}/${around.start}`;
      const figure = (term: string, measure: Measure, formula: string, estimate: Estimate) =>
        deriveFigure(
          {
            id: `shift-share.${term}.${category}.${from}-${to}`,
            measure,
            category,
            period: `${from}-${to}`,
            formula: `${start} × (${formula})`,
            caveat: isTrough(whole, from) ? 'trough-base' : undefined,
          },
          estimate,
        );
      return [
        figure('national', 'shift-share-national', `${nationGrowth} − 1`, terms.national),
        ...(terms.mix === undefined
          ? []
          : [figure('mix', 'shift-share-mix', `${regionGrowth} − ${nationGrowth}`, terms.mix)]),
        figure('own', 'shift-share-own', `${end}/${start} − ${regionGrowth}`, terms.own),
      ];
    }),
  );
};
