import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Figure } from './measured.ts';
import type { Results } from './results.ts';

interface Point {
  readonly label: string;
  /** How many times better than its goal: 1 is just met. */
  readonly margin: number;
}

const marginOf = ({ value, goal }: Figure): number | undefined => {
  if (goal === undefined) return undefined;
  const margin = 'atMost' in goal ? goal.atMost / value : value / goal.atLeast;
  return Number.isFinite(margin) && margin > 0 ? margin : undefined;
};

const shortened = (text: string): string => (text.length > 62 ? `${text.slice(0, 61)}…` : text);

const pointsOf = (results: Results): readonly Point[] =>
  Object.entries(results).flatMap(([name, { figures }]) =>
    figures.flatMap((figure) => {
      const margin = marginOf(figure);
      return margin === undefined ? [] : [{ label: shortened(`${name}: ${figure.what}`), margin }];
    }),
  );

/** Every figure that has a goal, as so many times better (right of the line) or worse (left) than it, on a scale of powers of ten: an SVG. */
export const plotFigures = (results: Results): string => {
  const points = pointsOf(results);
  const { document } = parseHTML('<html></html>');
  const plot = Plot.plot({
    document,
    width: 980,
    height: 60 + points.length * 16,
    marginLeft: 430,
    marginRight: 60,
    style: { background: 'white', color: '#1a1a1a', fontFamily: 'sans-serif', fontSize: '11px' },
    x: { type: 'log', grid: true, label: 'times better than the goal →', tickFormat: '~r' },
    y: { label: null, domain: points.map(({ label }) => label) },
    marks: [
      Plot.ruleY(points, { x1: 1, x2: 'margin', y: 'label', stroke: '#9aa5b1', strokeWidth: 2 }),
      Plot.dot(
        points.filter(({ margin }) => margin >= 1),
        { x: 'margin', y: 'label', r: 4, fill: '#00695c' },
      ),
      Plot.dot(
        points.filter(({ margin }) => margin < 1),
        { x: 'margin', y: 'label', r: 5, symbol: 'times', stroke: '#b3261e', strokeWidth: 2 },
      ),
      Plot.ruleX([1], { stroke: '#1a1a1a' }),
    ],
  });
  plot.setAttribute('role', 'img');
  plot.setAttribute(
    'aria-label',
    'Figures of the benchmarks beside their goals; the table gives the numbers',
  );
  return `${plot.outerHTML}\n`;
};
