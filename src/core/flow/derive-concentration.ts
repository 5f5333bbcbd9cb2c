import type { Caveat } from './caveats.ts';
import { concentration } from './concentration.ts';
import { deriveFigure } from './derive-figure.ts';
import type { DerivedFigure } from './derived-figure.ts';
import type { TableSeries } from './table-series.ts';

const fewestCategories = 3;

/** Concentration of destinations in each year: over the regions, or over the countries that are listed. */
export const deriveConcentration = (series: TableSeries): readonly DerivedFigure[] => {
  const { parts, table, total, value, years } = series;
  const isListed = table.rows === 'destination' && total === undefined;
  const isGeographic = isListed || (total !== undefined && ['destination', 'region'].includes(table.rows));
  if (!isGeographic || parts.length < fewestCategories) return [];
  return years.flatMap((year) => {
    const values = parts.map((category) => ({ category, value: value(category, year) }));
    const known = values.flatMap((part) => part.value ?? []);
    if (known.length < 2) return [];
    const found = concentration(values);
    const n = known.reduce((sum, count) => sum + count, 0);
    const caveat: Caveat | undefined = isListed
      ? 'listed-only'
      : found.dropped.length > 0
        ? 'missing-dropped'
        : undefined;
    const squares = known.map((count) => `(${count}/${n})^2`).join(' + ');
    const logarithms = known.filter((count) => count > 0).map((count) => `${count}/${n} × ln(${count}/${n})`);
    const entropy = `−(${logarithms.join(' + ')})`;
    const k = found.categories;
    const all = { period: `${year}`, caveat };
    return [
      deriveFigure({ ...all, id: `hhi.${year}`, measure: 'hhi', formula: squares }, found.hhi),
      deriveFigure(
        { ...all, id: `effective-number.${year}`, measure: 'effective-number', formula: `1/(${squares})` },
        found.effectiveNumber,
      ),
      deriveFigure({ ...all, id: `entropy.${year}`, measure: 'entropy', formula: entropy }, found.entropy),
      deriveFigure(
        { ...all, id: `entropy-number.${year}`, measure: 'entropy-number', formula: `e^(${entropy})` },
        found.entropyNumber,
      ),
      deriveFigure(
        {
          ...all,
          id: `hhi-normalised.${year}`,
          measure: 'hhi-normalised',
          formula: `(${squares} − 1/${k})/(1 − 1/${k})`,
        },
        found.normalised,
      ),
      ...(table.unit === 'persons'
        ? [
            deriveFigure(
              {
                ...all,
                id: `hhi-unbiased.${year}`,
                measure: 'hhi-unbiased',
                formula: `(${known.map((count) => `${count} × (${count} − 1)`).join(' + ')})/(${n} × (${n} − 1))`,
              },
              found.unbiased,
            ),
          ]
        : []),
    ];
  });
};
