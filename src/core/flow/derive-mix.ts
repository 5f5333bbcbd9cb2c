import type { Caveat } from './caveats.ts';
import { deriveFigure } from './derive-figure.ts';
import type { DerivedFigure } from './derived-figure.ts';
import { mixChange } from './mix-change.ts';
import type { MixChange } from './mix-change.ts';
import type { TableSeries } from './table-series.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** χ² = N(Σ O²/(R·C) − 1), the form that needs no table of expected counts. */
const chiSquareFormula = (counts: readonly (readonly number[])[]): string => {
  const columns = (counts[0] ?? []).map((_count, index) => sum(counts.map((row) => row[index] ?? 0)));
  const terms = counts.flatMap((row) =>
    row.flatMap((count, index) => (count === 0 ? [] : [`${count}^2/(${sum(row)} × ${columns[index]})`])),
  );
  return `${sum(columns)} × (${terms.join(' + ')} − 1)`;
};

const dissimilarityFormula = ({ counts }: MixChange): string => {
  const [first = [], last = []] = [counts.at(0), counts.at(-1)];
  const terms = first.map((count, index) => `|${last[index]}/${sum(last)} − ${count}/${sum(first)}|`);
  return `(${terms.join(' + ')})/2`;
};

const divergenceFormula = ({ counts }: MixChange): string => {
  const [first = [], last = []] = [counts.at(0), counts.at(-1)];
  const terms = first.flatMap((count, index) => {
    const [p, q] = [`${count}/${sum(first)}`, `${last[index]}/${sum(last)}`];
    const term = (share: string, other: string) => `${share} × ln(2/(1 + (${other})/(${share})))`;
    return [...(count === 0 ? [] : [term(p, q)]), ...((last[index] ?? 0) === 0 ? [] : [term(q, p)])];
  });
  return `(${terms.join(' + ')})/2`;
};

const mixFigures = (from: number, to: number, mix: MixChange, lost: boolean): readonly DerivedFigure[] => {
  const { chiSquare } = mix;
  const period = `${from}-${to}`;
  const id = (measure: string) => `mix.${measure}.${period}`;
  const df = `df = ${chiSquare.degreesOfFreedom}`;
  const dropped: Caveat | undefined = lost ? 'missing-dropped' : undefined;
  const rough: Caveat | undefined = chiSquare.smallestExpected < 5 ? 'small-expected-counts' : dropped;
  const statistic = chiSquare.statistic.value;
  return [
    deriveFigure(
      {
        id: id('chi-square'),
        measure: 'mix-chi-square',
        period,
        formula: `${chiSquareFormula(mix.counts)}, ${df}`,
        caveat: dropped,
      },
      chiSquare.statistic,
    ),
    deriveFigure(
      {
        id: id('p-value'),
        measure: 'mix-p-value',
        period,
        formula: statistic === null ? df : `P(χ² ≥ ${statistic.toFixed(3)}), ${df}`,
        caveat: rough,
      },
      chiSquare.pValue,
    ),
    deriveFigure(
      {
        id: id('dissimilarity'),
        measure: 'mix-dissimilarity',
        period,
        formula: dissimilarityFormula(mix),
        caveat: dropped,
      },
      mix.dissimilarity,
    ),
    deriveFigure(
      {
        id: id('jensen-shannon'),
        measure: 'mix-jensen-shannon',
        period,
        formula: divergenceFormula(mix),
        caveat: dropped,
      },
      mix.jensenShannon,
    ),
  ];
};

/**
 * Change of the mix of regions from each year to the last, all years between included in the test. A region
 * that is missing in one of the years is left out; two must remain.
 */
export const deriveMix = ({ parts, table, value, years }: TableSeries): readonly DerivedFigure[] => {
  const last = years.at(-1);
  if (table.rows !== 'region' || table.unit !== 'persons' || last === undefined) return [];
  return years.slice(0, -1).flatMap((from) => {
    const compared = years.filter((year) => year >= from);
    const mix = mixChange(
      compared.map((year) => parts.map((category) => ({ category, value: value(category, year) }))),
    );
    if (mix.chiSquare.degreesOfFreedom === 0) return [];
    const isLost = (category: string) => compared.some((year) => (value(category, year) ?? 0) > 0);
    return mixFigures(from, last, mix, mix.dropped.some(isLost));
  });
};
