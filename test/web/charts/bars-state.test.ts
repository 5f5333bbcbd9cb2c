import { expect, test } from 'vitest';
import { barsState } from '../../../src/web/charts/bars/state.ts';
import { barsLayout } from '../../../src/web/charts/bars/layout.ts';
import { levelTable, paperTable, wholeView } from './paper-table.ts';

test('bars keep the order of the table and print figures as the source does', () => {
  const table = paperTable(6);
  const state = barsState(table, wholeView(table), 'ru');
  expect(state.groups.slice(0, 3).map(({ name, bars }) => [name, bars[0]?.label])).toEqual([
    ['Китай', 'Китай, 2021: 1\u00a0021'],
    ['Индия', 'Индия, 2021: 508,2'],
    ['Вьетнам', 'Вьетнам, 2021: 137'],
  ]);
  expect(state.highest).toBe(1021);
});

test('missing and zero differ in what is drawn and in what is printed', () => {
  const table = paperTable(2);
  const state = barsState(
    table,
    { ...wholeView(table), categories: ['africa'], periods: ['2020', '2024'] },
    'en',
  );
  const { bars } = barsLayout(state, 'wide', { noData: 'no data', computed: 'computed' });
  expect(bars.map(({ text, bar }) => [text, bar.cell.value])).toEqual([
    ['2020: no data', null],
    ['2024: 0', 0],
  ]);
  expect(bars[0]?.end).toBeGreaterThan(bars[1]?.end ?? 0);
});

test('a computed figure says so', () => {
  const table = levelTable();
  const state = barsState(table, wholeView(table), 'en');
  const { bars } = barsLayout(state, 'narrow', { noData: 'no data', computed: 'computed' });
  expect(bars.map(({ text }) => text)).toEqual(['3,840', '382', '41', '153 (computed)', '4,416']);
});
