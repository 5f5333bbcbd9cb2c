import type { Estimate } from '../basics/estimate.ts';
import { rateRatio } from '../statistics/rate-ratio.ts';
import { deriveFigure } from './derive-figure.ts';
import type { DerivedFigure } from './derived-figure.ts';
import type { TableSeries } from './table-series.ts';

const comparisons = [
  [2022, 2024],
  [2020, 2022],
  [2017, 2024],
] as const;

/** The ratio and how its limits come about: `593/1146 × e^(±1.96 × √(1/593 + 1/1146))`. */
const formulaOf = (count: number, base: number, { method }: Estimate): string => {
  const ratio = `${count}/${base}`;
  if (method === 'poisson') return `${ratio} × e^(±1.96 × √(1/${count} + 1/${base}))`;
  if (method === 'quasi-poisson') return `${ratio} × e^(±1.96 × √(φ × (1/${count} + 1/${base})))`;
  if (count === 0 && base > 0) return `${ratio} ≤ 0.025^(−1/${base}) − 1`;
  return base === 0 && count > 0 ? `${ratio} ≥ 1/(0.025^(−1/${count}) − 1)` : ratio;
};

/** Ratios of counts with Poisson limits for the countries of a destination table counted in persons. */
export const deriveRateRatios = ({ parts, points, table, value }: TableSeries): readonly DerivedFigure[] => {
  if (table.rows !== 'destination' || table.unit !== 'persons') return [];
  return parts.flatMap((category) =>
    comparisons.flatMap(([from, to]) => {
      const [base, count] = [value(category, from), value(category, to)];
      if (base === null || count === null) return [];
      const estimate = rateRatio(count, base, points(category));
      return [
        deriveFigure(
          {
            id: `rate-ratio.${category}.${from}-${to}`,
            measure: 'rate-ratio',
            category,
            period: `${from}-${to}`,
            formula: formulaOf(count, base, estimate),
            caveat: estimate.method === 'quasi-poisson' ? undefined : 'few-points',
          },
          estimate,
        ),
      ];
    }),
  );
};
