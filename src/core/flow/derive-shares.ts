import { deriveFigure } from './derive-figure.ts';
import type { DerivedFigure } from './derived-figure.ts';
import { shareOfTotal } from './share-of-total.ts';
import type { TableSeries } from './table-series.ts';

/** Each category's share of the published total, for instance the state-funded share. */
export const deriveShares = ({ parts, points, total, value }: TableSeries): readonly DerivedFigure[] => {
  if (total === undefined) return [];
  return parts.flatMap((category) =>
    points(category).flatMap((part) => {
      const whole = value(total, part.year);
      if (whole === null) return [];
      const id = `share.${category}.${part.year}`;
      const formula = `${part.value}/${whole}`;
      return [
        deriveFigure(
          { id, measure: 'share', category, period: `${part.year}`, formula },
          shareOfTotal(part.value, whole),
        ),
      ];
    }),
  );
};
