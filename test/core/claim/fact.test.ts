import { expect, it } from 'vitest';
import { factOfCell } from '../../../src/core/claim/fact.ts';
import { readFactRows } from '../../../src/core/claim/read-fact-rows.ts';

const cell = (value: number | null, unit: string) => {
  const fact = factOfCell(
    { locator: 'T.2024.a', period: '2024', value, reason: value === null ? 'not-reported' : undefined },
    unit,
  );
  return [fact.value, fact.kind, fact.decimals, fact.reason];
};

it('takes persons as counted, and prefixed or fractional numbers as rounded', () => {
  expect(cell(12, 'persons')).toEqual([{ n: 12n, d: 1n }, 'exact', 0, undefined]);
  expect(cell(1021, 'thousand-persons')).toEqual([{ n: 1021n, d: 1n }, 'rounded', 0, undefined]);
  expect(cell(508.2, 'thousand-persons')).toEqual([{ n: 2541n, d: 5n }, 'rounded', 1, undefined]);
  expect(cell(0.5, 'persons')).toEqual([{ n: 1n, d: 2n }, 'rounded', 1, undefined]);
  expect(cell(null, 'persons')).toEqual([null, 'exact', 0, 'not-reported']);
  expect(() => cell(Number.NaN, 'persons')).toThrow(RangeError);
});

it('reads facts line by line', () => {
  const header = [
    'id',
    'locator',
    'value',
    'unit',
    'kind',
    'decimals',
    'period',
    'population',
    'quote',
    'note',
  ];
  const row = (line: number, ...cells: string[]) => ({ line, cells });
  const { facts, faults } = readFactRows(
    header,
    [
      row(2, 'a', 'A', '46.2', 'percent', 'rounded', '', '2025', 'funding=state', 'so said', 'x'),
      row(3, 'b', 'B', '25', 'percent', 'rounded', '1', '', '', '', ''),
      row(4, 'c', 'C', '', 'persons', 'exact', '', '', '', '', ''),
      row(5, 'd', 'D', '2025-05-25', 'date', 'exact', '', '', '', '', ''),
      row(6, 'e', 'E', '1', '', 'exact', '', '', '', '', ''),
      row(7, '', 'F', '1', 'persons', 'exact', '', '', '', '', ''),
    ],
    'facts.csv',
  );
  expect(facts).toMatchObject([
    {
      id: 'a',
      decimals: 1,
      period: '2025',
      population: 'funding=state',
      quote: 'so said',
      origin: { file: 'facts.csv', line: 2 },
    },
    { id: 'b', decimals: 1, value: { n: 25n, d: 1n } },
    { id: 'c', value: null, reason: 'not-published' },
    { id: 'd', value: null, reason: 'not-applicable' },
  ]);
  expect(faults.map(({ line, params }) => [line, params['reason']])).toEqual([
    [6, 'unit'],
    [7, 'id'],
  ]);
  expect(readFactRows(['id'], [], 'facts.csv').faults).toEqual([
    { code: 'fact-column-missing', file: 'facts.csv', line: 1, params: { column: 'locator' } },
  ]);
});
