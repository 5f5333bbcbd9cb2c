import { expect, test } from 'vitest';
import { flowMapLayout } from '../../../src/web/charts/flow-map/layout.ts';
import { flowMapState } from '../../../src/web/charts/flow-map/state.ts';
import { numericOf, paperTable, wholeView } from './paper-table.ts';

const tables = [paperTable(3), paperTable(4), paperTable(5)];

test('flows of several tables, largest first, those without a number last', () => {
  const { flows, highest, unplaced } = flowMapState(tables, undefined, '2019', 'en', numericOf);
  expect(flows).toHaveLength(17);
  expect(flows.slice(0, 3).map(({ label }) => label)).toEqual([
    'Poland, 2019: 457',
    'Russia, 2019: 453',
    'Türkiye, 2019: 333',
  ]);
  expect(flows.slice(-2).map(({ category, cell }) => [category, cell.value])).toEqual([
    ['IDN', null],
    ['THA', null],
  ]);
  expect(highest).toBe(457);
  expect(unplaced).toEqual([]);
});

test('a filter hides flows but does not move the map', () => {
  const all = flowMapState(tables, undefined, '2024', 'en', numericOf);
  const some = flowMapState(
    tables,
    { ...wholeView(paperTable(3)), categories: ['TUR'] },
    '2024',
    'en',
    numericOf,
  );
  expect(some.flows.map(({ category }) => category)).toEqual(['TUR']);
  expect(some.extent).toEqual(all.extent);
});

test('a country that the map does not have is named, not dropped', () => {
  const table = paperTable(5);
  const categories = table.categories.map((category) =>
    category.code === 'RUS' ? { ...category, code: 'XXX' } : category,
  );
  expect(flowMapState([{ ...table, categories }], undefined, '2024', 'ru', numericOf).unplaced).toEqual([
    'Россия',
  ]);
});

test('credit and degree mobility never share a map', () => {
  expect(() => flowMapState([paperTable(5), paperTable(6)], undefined, '2024', 'en', numericOf)).toThrow(
    'never share a map',
  );
});

test('arcs are as wide as the root of the number, and circles as large as the number', () => {
  const { spots } = flowMapLayout(
    flowMapState(tables, undefined, '2024', 'en', numericOf),
    [67.5, 48.2],
    'Kazakhstan',
    'wide',
  );
  const of = (code: string) => spots.find(({ flow }) => flow.category === code);
  expect((of('DEU')?.stroke ?? 0) / (of('TUR')?.stroke ?? 1)).toBeCloseTo(Math.sqrt(193 / 792), 10);
  expect(((of('DEU')?.r ?? 0) / (of('TUR')?.r ?? 1)) ** 2).toBeCloseTo(193 / 792, 10);
});
