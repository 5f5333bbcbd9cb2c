import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { figureTable } from '../../../src/core/flow/figure-table.ts';
import type { Figure } from '../../../src/core/flow/figure.ts';
import { pageFaults } from '../../../src/core/flow/page-faults.ts';

const file = path.resolve(import.meta.dirname, '../../../reference/paper/table1.json');
const table = figureTable.parse(JSON.parse(readFileSync(file, 'utf8')));
const figure = (funding: string, value: number | null, period = '2024'): Figure => ({
  ...(value === null ? { value, reason: 'not-published' as const } : { value }),
  locator: `Table1.${period}.${funding}`,
  period,
  dimensions: { funding },
  status: 'published',
});
const faults = (...figures: Figure[]) =>
  pageFaults(table, figures, () => false).map(({ code, params }) => [code, ...Object.values(params)]);

it('accepts a table whose categories are named and whose headline has its numbers', () => {
  expect(faults(figure('state_budget', 539), figure('total', 4416))).toEqual([]);
});

it('names a category without a name', () => {
  expect(faults(figure('state_budget', 539), figure('total', 4416), figure('moon', 1))).toEqual([
    ['category-without-name', 'moon'],
  ]);
});

it('names a number that the headline needs and the file lacks', () => {
  expect(faults(figure('state_budget', null), figure('total', 4416))).toEqual([
    ['finding-without-number', 'state_budget@2024'],
  ]);
});

it('refuses a share of nothing', () => {
  expect(faults(figure('state_budget', 0), figure('total', 0))).toEqual([
    ['finding-without-number', 'total@2024'],
  ]);
});

it('says when no figure fits the page', () => {
  expect(faults()).toEqual([['nothing-to-show']]);
});
