import { describe, expect, test } from 'vitest';
import { linesState } from '../../../src/web/charts/lines/state.ts';
import { paperTable, wholeView } from './paper-table.ts';

const stateOf = (number: 1 | 2 | 3 | 4 | 5, view: Partial<ReturnType<typeof wholeView>> = {}) => {
  const table = paperTable(number);
  return linesState(table, { ...wholeView(table), ...view }, 'en');
};
const series = (state: ReturnType<typeof stateOf>, category: string) => {
  const found = state.series.find((one) => one.category === category);
  if (found === undefined) throw new Error(`no ${category}`);
  return found;
};

describe('what a line chart shows', () => {
  test('a printed zero is a point, a blank is a gap', () => {
    const africa = series(stateOf(2), 'africa');
    expect(africa.points).toMatchObject([{ year: 2024, value: 0, text: '0', label: 'Africa, 2024: 0' }]);
    expect(africa.gaps).toEqual([{ from: 2011, to: 2020, reason: 'not-published' }]);
    expect(africa.segments).toEqual([]);
  });

  test('no line crosses a missing figure', () => {
    const thailand = series(stateOf(4), 'THA');
    expect(thailand.points.map(({ year }) => year)).toEqual([2017, 2022, 2024]);
    expect(thailand.segments.map(({ from, to }) => [from.year, to.year])).toEqual([[2022, 2024]]);
    expect(thailand.gaps).toEqual([{ from: 2019, to: 2020, reason: 'not-published' }]);
  });

  test('no line crosses a missing figure that the view hides', () => {
    const thailand = series(stateOf(4, { periods: ['2017', '2022'] }), 'THA');
    expect(thailand.segments).toEqual([]);
    expect(thailand.gaps).toEqual([]);
  });

  test('a year in which a destination did not report is a gap of its own reason', () => {
    const table = paperTable(5);
    const hole = {
      ...table,
      cells: table.cells.filter(({ category, period }) => category !== 'RUS' || period !== '2020'),
      holes: { RUS: ['2020'] },
    };
    const russia = linesState(hole, wholeView(hole), 'en').series[0];
    expect(russia?.gaps).toEqual([{ from: 2020, to: 2020, reason: 'not-reported' }]);
    expect(russia?.segments.map(({ from, to }) => [from.year, to.year])).toEqual([
      [2017, 2019],
      [2022, 2024],
    ]);
  });

  test('only neighbouring years are joined by more than a guide', () => {
    const joined = series(stateOf(3), 'TUR').segments.map(({ from, to, guide }) => [
      from.year,
      to.year,
      guide,
    ]);
    expect(joined).toEqual([
      [2017, 2019, true],
      [2019, 2020, false],
      [2020, 2022, true],
      [2022, 2024, true],
    ]);
  });

  test('the view chooses, the table orders, and colours stay', () => {
    const all = stateOf(3);
    const some = stateOf(3, { categories: ['HUN', 'POL'], periods: ['2024', '2017'] });
    expect(some.series.map(({ category }) => category)).toEqual(['POL', 'HUN']);
    expect(some.years).toEqual([2017, 2024]);
    expect(series(some, 'HUN').style).toEqual(series(all, 'HUN').style);
    expect(some.highest).toBe(691);
  });

  test('names and numbers are in the language of the reader', () => {
    const table = paperTable(1);
    const total = linesState(table, wholeView(table), 'kk').series.at(-1);
    expect(total?.points.at(-1)?.label).toBe('Барлығы, 2024: 4\u00a0416');
    expect(total?.style).toEqual({ className: 'series-total', symbol: 'circle', open: true });
  });
});
