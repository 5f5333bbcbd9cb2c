import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printTable, tableDocument } from '../../src/contract/downloads.ts';
import type { Release, ReleaseTable } from '../../src/contract/release.ts';
import { readView } from '../../src/contract/view.ts';
import { readWholeTable } from '../../src/exchange/tabular/read-whole-table.ts';
import { writeCsv } from '../../src/exchange/tabular/write-csv.ts';
import { readRelease } from '../../src/releases/read.ts';
import { paperRelease } from './paper-release.ts';

const reference = path.resolve(import.meta.dirname, '../../reference/paper');
let folder = '';
let release: Release;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qaitu-release-'));
  release = await paperRelease(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const tableOf = (id: string): ReleaseTable => {
  const found = release.tables.find((table) => table.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const view = (table: ReleaseTable, query = '') => readView(table, new URLSearchParams(query)).view;
const cells = async (text: string | Buffer) => {
  const read = await readWholeTable(Buffer.from(text), { name: 'a.csv', limitBytes: 1e6 });
  if (!read.ok) throw new Error(read.refusal.code);
  return { header: read.value.header, rows: read.value.rows.map((row) => row.cells) };
};

describe('downloads of a release', () => {
  it.each(['table1', 'table2', 'table3', 'table4', 'table5', 'table6', 'level', 'total'])(
    '%s has header and cells of the printed table',
    async (id) => {
      const table = tableOf(id);
      const printed = printTable(table, view(table));
      const source = await cells(await readFile(path.join(reference, `${id}.csv`)));
      expect(await cells(writeCsv(printed.header, printed.lines))).toEqual(source);
    },
  );

  it('prints only what the view shows', () => {
    const table = tableOf('table3');
    const printed = printTable(table, view(table, 'years=2017,2024&destinations=TUR,POL'));
    expect(printed).toEqual({
      header: ['no', 'country', 'iso3', '2017', '2024'],
      lines: [
        ['1', 'Türkiye', 'TUR', '128', '792'],
        ['2', 'Poland', 'POL', '330', '691'],
      ],
    });
  });

  it('tells a missing number from a zero in JSON', () => {
    const table = tableOf('table2');
    const { rows } = tableDocument(table, view(table), 'r');
    const of = (period: string) => rows.find((row) => row.period === period && row['region'] === 'africa');
    expect(of('2020')).toMatchObject({ value: null, reason: 'not-published' });
    expect(of('2024')).toMatchObject({ value: 0 });
    expect(of('2024')).not.toHaveProperty('reason');
  });

  it('carries only derived figures whose years are shown', () => {
    const table = tableOf('table1');
    const { derived } = tableDocument(table, view(table, 'years=2020,2024'), 'r');
    expect(derived.map(({ id }) => id)).toContain('cagr.total.2020-2024');
    expect(derived.filter(({ period }) => /2011|2015/.test(period))).toEqual([]);
  });
});

describe('a release on disk', () => {
  it('is the same folder when built again, and is not read when a file was changed', async () => {
    const again = await paperRelease(folder);
    expect(again.manifest).toEqual(release.manifest);
    const place = path.join(folder, release.manifest.id);
    expect(await readRelease(place)).toEqual(JSON.parse(JSON.stringify(release)));
    const { writeFile } = await import('node:fs/promises');
    const file = path.join(place, 'table1.csv');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('4416', '4417'));
    expect(await readRelease(place)).toBeUndefined();
    await writeFile(file, text);
  });

  it('is built anew when its manifest was cut short', async () => {
    const { truncate } = await import('node:fs/promises');
    const place = path.join(folder, release.manifest.id);
    await truncate(path.join(place, 'manifest.json'), 200);
    expect(await readRelease(place)).toBeUndefined();
    expect((await paperRelease(folder)).manifest).toEqual(release.manifest);
    expect((await readRelease(place))?.manifest).toEqual(release.manifest);
  });
});
