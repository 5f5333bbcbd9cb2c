import type { KnownPoint } from '../statistics/year-point.ts';
import type { Estimate } from '../basics/estimate.ts';
import type { Caveat } from './caveats.ts';
import { notEstimated } from '../statistics/estimated.ts';
import { deriveFigure } from './derive-figure.ts';
import type { DerivedFigure } from './derived-figure.ts';
import { shockAgainstTrend, shockBetweenNeighbours } from './shock.ts';
import type { TableSeries } from './table-series.ts';

const pandemic = 2020;
const war = 2022;

const at = (points: readonly KnownPoint[], year: number): KnownPoint | undefined =>
  points.find((point) => point.year === year);

const pandemicShock = (category: string, points: readonly KnownPoint[]): readonly DerivedFigure[] => {
  const [first, second] = points.filter(({ year }) => year < pandemic).slice(-2);
  const actual = at(points, pandemic);
  if (first === undefined || second === undefined || actual === undefined) return [];
  const ahead = pandemic - second.year;
  const span = second.year - first.year;
  // A trend carried further than it was observed says more about the rule than about the year.
  const isTooShort = ahead > span;
  const expected = `${second.value} × (${second.value}/${first.value})^(${ahead}/${span})`;
  const found = shockAgainstTrend([first, second], actual);
  const caveat: Caveat = isTooShort ? 'trend-too-short' : 'few-points';
  const admitted = (estimate: Estimate): Estimate =>
    isTooShort ? notEstimated(estimate.method, ['trend-too-short'], estimate) : estimate;
  const all = { category, period: `${pandemic}`, caveat };
  return [
    deriveFigure(
      { ...all, id: `shock-expected.${category}.${pandemic}`, measure: 'shock-expected', formula: expected },
      admitted(found.expected),
    ),
    deriveFigure(
      {
        ...all,
        id: `shock.${category}.${pandemic}`,
        measure: 'shock',
        formula: `${actual.value} − ${expected}`,
      },
      admitted(found.difference),
    ),
    deriveFigure(
      {
        ...all,
        id: `shock-share.${category}.${pandemic}`,
        measure: 'shock-share',
        formula: `${actual.value}/(${expected}) − 1`,
      },
      admitted(found.relative),
    ),
  ];
};

const warShock = (category: string, points: readonly KnownPoint[]): readonly DerivedFigure[] => {
  const [before, actual, after] = [at(points, 2020), at(points, war), at(points, 2024)];
  if (before === undefined || actual === undefined || after === undefined) return [];
  const found = shockBetweenNeighbours(before, actual, after);
  const midpoint = `√(${before.value} × ${after.value})`;
  const all = { category, period: `${war}`, caveat: 'few-points' } as const;
  return [
    deriveFigure(
      { ...all, id: `shock-expected.${category}.${war}`, measure: 'shock-expected', formula: midpoint },
      found.expected,
    ),
    deriveFigure(
      {
        ...all,
        id: `shock.${category}.${war}`,
        measure: 'shock-log-ratio',
        formula: `ln(${actual.value}/${midpoint})`,
      },
      found.logRatio,
    ),
  ];
};

/** 2020 against the trend of the total before it; 2022 against 2020 and 2024 for each category known in all three. */
export const deriveShocks = ({ parts, points, total }: TableSeries): readonly DerivedFigure[] => {
  const all = total === undefined ? [] : [total];
  return [
    ...all.flatMap((category) => pandemicShock(category, points(category))),
    ...[...parts, ...all].flatMap((category) => warShock(category, points(category))),
  ];
};
