import type { KnownPoint } from '../statistics/year-point.ts';
import { baseCaveat } from './base-caveat.ts';
import { deriveFigure } from './derive-figure.ts';
import type { DerivedFigure } from './derived-figure.ts';
import { compoundAnnualGrowth } from './growth.ts';
import type { TableSeries } from './table-series.ts';

const growthFigure = (
  series: TableSeries,
  category: string,
  from: KnownPoint,
  to: KnownPoint,
): DerivedFigure =>
  deriveFigure(
    {
      id: `cagr.${category}.${from.year}-${to.year}`,
      measure: 'cagr',
      category,
      period: `${from.year}-${to.year}`,
      formula: `(${to.value}/${from.value})^(1/${to.year - from.year}) − 1`,
      caveat: baseCaveat(series.points(category), from, to, series.table.unit),
    },
    compoundAnnualGrowth(from, to),
  );

/**
 * Annual growth of each category from its first to its last known year and, unless only `overall`, between
 * neighbouring known years.
 */
export const deriveGrowth = (series: TableSeries, scope: 'all' | 'overall'): readonly DerivedFigure[] =>
  [...series.parts, ...(series.total === undefined ? [] : [series.total])].flatMap((category) => {
    const points = series.points(category);
    const [first, last] = [points.at(0), points.at(-1)];
    if (first === undefined || last === undefined || first === last) return [];
    const steps = points.slice(1).flatMap((to, index) => {
      const from = points[index];
      return from === undefined ? [] : [growthFigure(series, category, from, to)];
    });
    const overall = growthFigure(series, category, first, last);
    if (scope === 'overall') return [overall];
    return steps.length === 1 ? steps : [...steps, overall];
  });
