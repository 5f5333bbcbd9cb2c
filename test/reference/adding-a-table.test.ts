import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultSentence } from '../../src/cli/fault-sentence.ts';
import { figureTable } from '../../src/core/flow/figure-table.ts';
import { fillFinding } from '../../src/core/flow/finding.ts';
import { readFigures } from '../../src/core/flow/read-figures.ts';
import { readWholeTable } from '../../src/exchange/tabular/read-whole-table.ts';
import { describedTables, repositoryRoot } from './reference-files.ts';

const folder = join(repositoryRoot, 'docs/data/example');
const csv = readFileSync(join(folder, 'example-level.csv'), 'utf8');
const table = figureTable.parse(JSON.parse(readFileSync(join(folder, 'example-level.json'), 'utf8')));
const guide = readFileSync(join(repositoryRoot, 'docs/data/adding-a-table.md'), 'utf8');

/** What the import would say to the example with this text. */
const sentences = async (text: string): Promise<readonly string[]> => {
  const file = 'example-level.csv';
  const read = await readWholeTable(new TextEncoder().encode(text), { name: file, limitBytes: 100_000 });
  if (!read.ok) return [faultSentence('en', { ...read.refusal, column: '', file })];
  const figures = readFigures(table, read.value.header, read.value.rows, () => undefined);
  if (figures.ok) return [];
  return figures.refusal.map(({ line, ...fault }) =>
    faultSentence('en', { ...fault, file, ...(line === undefined ? {} : { row: line }) }),
  );
};

test('the example of the guide is read without a fault, and its finding has its numbers', async () => {
  expect(await sentences(csv)).toEqual([]);
  expect(guide).toContain(csv.trim());
  const [header = [], ...lines] = csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const rows = lines.map((cells, index) => ({ line: index + 2, cells }));
  const figures = readFigures(table, header, rows, () => undefined);
  const cells = figures.ok
    ? figures.value.figures.map(({ dimensions, period, value }) => ({
        category: dimensions.level ?? '',
        period,
        value,
      }))
    : [];
  expect(guide).toContain(`"${fillFinding(table, cells).en}"`);
});

test('the example is labelled in each language and clashes with no table that ships', () => {
  expect(table.title).toMatchObject({
    kk: expect.stringMatching(/^МЫСАЛ/),
    ru: expect.stringMatching(/^ПРИМЕР/),
    en: expect.stringMatching(/^EXAMPLE/),
  });
  const shipped = describedTables().map((described) => described.table);
  expect(shipped.map(({ id }) => id)).not.toContain(table.id);
  expect(shipped.map(({ page }) => page.path)).not.toContain(table.page.path);
});

describe('the guide quotes what the import says', () => {
  test.each([
    ['another year', csv.replace('2033', '2034')],
    ['a grouped number', csv.replace('120', '"1,120"')],
    ['a negative number', csv.replace('120', '-120')],
    ['a fraction', csv.replace('120', '120.5')],
    ['a wrong total', csv.replace('248', '249')],
    ['a line twice', csv.replace('master,', 'bachelor,')],
    ['a code with a space', csv.replace('doctor,', 'док тор,')],
  ])('%s', async (_name, text) => {
    const [first] = await sentences(text);
    expect(guide).toContain(`\`${first}\``);
  });

  test('every field of a description is explained', () => {
    const { read, page, source } = figureTable.shape;
    const fields = [
      ...Object.keys(figureTable.shape).filter((name) => !['read', 'page', 'source'].includes(name)),
      ...Object.keys(source.shape).map((name) => `source.${name}`),
      ...Object.keys(read.shape).map((name) => `read.${name}`),
      ...Object.keys(page.shape).map((name) => `page.${name}`),
    ];
    expect(fields.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });
});
