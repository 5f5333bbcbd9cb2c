import { deriveFigure } from './derive-figure.ts';
import type { DerivedFigure } from './derived-figure.ts';
import { indexNumber } from './index-number.ts';
import type { TableSeries } from './table-series.ts';

/** The first year in which both sources of funding are published. */
const usualBase = 2015;

/** Index of the total, 2015 = 100 where 2015 is known, else the first known year; the base stands in the id. */
export const deriveIndex = ({ points, total }: TableSeries): readonly DerivedFigure[] => {
  if (total === undefined) return [];
  const known = points(total);
  const base = known.find(({ year }) => year === usualBase) ?? known[0];
  if (base === undefined || known.length < 2) return [];
  return known.map(({ year, value }) =>
    deriveFigure(
      {
        id: `index.${total}.${year}.base-${base.year}`,
        measure: 'index',
        category: total,
        period: `${year}`,
        formula: `100 × ${value}/${base.value} (${base.year} = 100)`,
      },
      indexNumber(value, base.value),
    ),
  );
};
