import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { figureTable } from '../../src/core/flow/figure-table.ts';
import { loadCountryList } from '../../src/intake/country-list.ts';
import { writeXlsx } from '../../src/exchange/tabular/write-xlsx.ts';
import { findProfile } from '../../src/intake/figure-tables.ts';
import { importFigures } from '../../src/intake/import-figures.ts';
import { listFigures } from '../../src/register/flow/figure-facts.ts';
import { freshRegister, type FreshRegister } from '../register/cluster.ts';

const partCodes = Array.from({ length: 20_000 }, (_, index) => `part-${index}`);
const say = (text: string) => ({ kk: text, ru: text, en: text });
const table = figureTable.parse({
  id: 'streamed',
  position: 7,
  source: { id: 'test-source', title: 'A yearbook', citation: 'A yearbook (2024).', licence: 'CC-BY-4.0' },
  locator: 'T1',
  population: 'degree',
  unit: 'persons',
  title: say('Students abroad'),
  read: {
    dimensions: { region: { column: 'region' } },
    values: [{ column: 'value' }],
    periodColumn: 'year',
    total: { dimension: 'region', category: 'total' },
  },
  page: {
    path: 'world/streamed',
    rows: 'region',
    chart: 'lines',
    finding: say('x'),
    names: Object.fromEntries(['total', ...partCodes].map((code) => [code, say(code)])),
  },
});

let register: FreshRegister;
let folder: string;
beforeAll(async () => {
  register = await freshRegister();
  folder = await mkdtemp(path.join(tmpdir(), 'qaitu-intake-'));
});
afterAll(async () => {
  await register.close();
  await rm(folder, { recursive: true });
});

const take = async (lines: readonly string[]) => {
  const file = path.join(folder, 'figures.csv');
  await writeFile(file, ['year,region,value', ...lines, ''].join('\n'));
  const options = { limitBytes: 10_000_000, countries: await loadCountryList(), now: new Date() };
  return importFigures(register, table, file, options);
};
const stored = () =>
  register.readOnly('qaitu_publisher', async (trx) => (await listFigures(trx, table.id)).length);

// Long enough to be read in several pieces, of which the first are sent before the last is read.
const parts = partCodes.map((code) => `2024,${code},1`);
const good = ['2024,total,20000', ...parts];

const faulty: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a total that its parts contradict', ['2024,total,19999', ...parts], ['total-contradicts-parts']],
  ['a line twice', [...good, '2024,part-7,1'], ['duplicate-key']],
  ['a line cut short', [...good, '2024,part'], ['ragged-row']],
  ['a category without a name', [...good, '2024,moon,0'], ['category-without-name']],
  ['more faults than are named', parts.map((line) => `${line}x`), Array<string>(100).fill('not-a-number')],
];

const refusals = async () => {
  const found: unknown[] = [];
  for (const [name, lines] of faulty) {
    const outcome = await take(lines);
    found.push([name, outcome.ok ? [] : outcome.refusal.map(({ code }) => code), await stored()]);
  }
  return found;
};
const refusedWith = (figures: number) => faulty.map(([name, , codes]) => [name, codes, figures]);

test('a faulty file leaves no figure in an empty table', async () => {
  expect(await refusals()).toEqual(refusedWith(0));
});

test('a faulty file leaves a filled table as it was', async () => {
  expect(await take(good)).toMatchObject({ ok: true, value: { imported: good.length } });
  expect(await refusals()).toEqual(refusedWith(good.length));
});

test('the same file again changes nothing', async () => {
  const outcome = { rows: good.length, imported: 0, unchanged: good.length };
  expect(await take(good)).toMatchObject({ ok: true, value: outcome });
});

test('an address that another table has is refused before anything is stored', async () => {
  const file = path.join(folder, 'other.csv');
  await writeFile(file, 'year,region,value\n2024,total,1\n');
  const options = { limitBytes: 1000, countries: await loadCountryList(), now: new Date() };
  const outcome = await importFigures(register, { ...table, id: 'other' }, file, options);
  expect(outcome).toMatchObject({
    ok: false,
    refusal: [{ code: 'address-taken', params: { table: 'streamed' } }],
  });
});

test('a fault in a workbook names its sheet, too', async () => {
  const file = path.join(folder, 'figures.xlsx');
  const rows = [[2024, 'total', 'many']];
  await writeFile(file, await writeXlsx([{ name: 'Деректер', header: ['year', 'region', 'value'], rows }]));
  const options = { limitBytes: 1_000_000, countries: await loadCountryList(), now: new Date() };
  expect(await importFigures(register, table, file, options)).toMatchObject({
    ok: false,
    refusal: [{ code: 'not-a-number', file: 'figures.xlsx', sheet: 'Деректер', row: 2, column: 'value' }],
  });
});

test('a folder is refused as what it is, as file and as profile', async () => {
  const options = { limitBytes: 1000, countries: await loadCountryList(), now: new Date() };
  expect(await importFigures(register, table, folder, options)).toEqual({
    ok: false,
    refusal: [{ code: 'file-is-folder', file: folder, params: {} }],
  });
  const codeOf = async (profile: string) => {
    const found = await findProfile(profile);
    return found.ok ? 'found' : found.refusal[0]?.code;
  };
  expect(await codeOf(folder)).toBe('file-is-folder');
  expect(await codeOf(path.join(folder, 'absent.json'))).toBe('unknown-profile');
  expect(await codeOf('uis-flows')).toBe('found');
});
