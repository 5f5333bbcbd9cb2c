import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Figure } from '../../src/core/flow/figure.ts';
import { figureTable } from '../../src/core/flow/figure-table.ts';
import {
  findLastImport,
  listFigures,
  listFigureTables,
  listReportedDestinations,
} from '../../src/register/flow/figure-facts.ts';
import { newId } from '../../src/register/new-id.ts';
import { storeFigures, type FigureImport, type FileEnding } from '../../src/register/flow/store-figures.ts';
import { freshRegister, type FreshRegister } from './cluster.ts';

const say = (text: string) => ({ kk: text, ru: text, en: text });

const tableOf = (id: string, title = 'Students abroad') =>
  figureTable.parse({
    id,
    position: 7,
    source: { id: 'test-source', title: 'A yearbook', citation: 'A yearbook (2024).', licence: 'CC-BY-4.0' },
    locator: 'T1',
    population: 'degree',
    unit: 'persons',
    title: say(title),
    read: { values: [{ column: 'value' }], periodColumn: 'year' },
    page: {
      path: `world/${id}`,
      rows: 'destination',
      chart: 'lines',
      finding: say('x'),
      names: { zz: say('z'), aa: say('a') },
    },
  });

const figure = (period: string, destination: string, value: number | null, origin = 'KAZ'): Figure => ({
  ...(value === null ? { value, reason: 'not-published' } : { value }),
  locator: `T1.${period}.${origin}.${destination}`,
  period,
  dimensions: { origin, destination },
  status: 'published',
  flags: 'a\tb\\c\nd',
});

type WholeFile = Omit<FigureImport, 'figures' | 'ending'> &
  FileEnding & { readonly figures: readonly Figure[] };

const importOf = (id: string, figures: readonly Figure[], more: Partial<WholeFile> = {}): WholeFile => ({
  table: tableOf(id),
  header: ['year', 'to', 'value'],
  labels: { '2024': { no: '2' }, b: { no: '1' }, a: { no: '3' } },
  figures,
  fileFingerprint: 'ab'.repeat(32),
  importId: newId('imp'),
  importedAt: new Date(),
  ...more,
});

const store = async ({ labels, fileFingerprint, figures, ...given }: WholeFile) => {
  // In two pieces, so that what holds within one must hold between them.
  const middle = Math.floor(figures.length / 2);
  const pieces = [figures.slice(0, middle), figures.slice(middle)];
  return storeFigures(register, { ...given, figures: pieces, ending: () => ({ labels, fileFingerprint }) });
};

let register: FreshRegister;
beforeAll(async () => {
  register = await freshRegister();
});
afterAll(async () => register.close());

const read = (id: string) => register.readOnly('qaitu_publisher', async (trx) => listFigures(trx, id));
const lastImport = () => register.readOnly('qaitu_publisher', findLastImport);
const writtenSince = async (work: () => Promise<unknown>): Promise<number> => {
  const total = () =>
    register.readOnly('qaitu_app', async (trx) => {
      const rows = await trx.selectFrom('figure_import').select('id').execute();
      return rows.length;
    });
  const before = await total();
  await work();
  return (await total()) - before;
};

test('what is recorded last is the newest import, however early it began', async () => {
  const began = new Date('2001-02-03T04:05:06Z');
  await store(importOf('quick', [figure('2024', 'TUR', 1)], { importedAt: new Date() }));
  const slow = importOf('slow', [figure('2024', 'TUR', 1)], { importedAt: began });
  await store(slow);
  expect((await lastImport())?.id).toBe(slow.importId);
  const both = [importOf('quick', [figure('2024', 'TUR', 2)]), importOf('slow', [figure('2024', 'TUR', 2)])];
  await Promise.all(both.map(store));
  expect(both.map(({ importId }) => importId)).toContain((await lastImport())?.id);
});

describe('storing figures', () => {
  test('gives back what was printed, in the order of the file', async () => {
    const figures = [
      figure('2024', 'TUR', 508.2),
      figure('2023', 'RUS', 1021),
      figure('2023', 'CHN', null),
      figure('2022', 'USA', 0),
      { ...figure('2011-2024', 'DEU', 0.1 + 0.2), status: 'implied' as const },
    ];
    const given = importOf('as-printed', figures);
    expect(await store(given)).toEqual({ imported: 5, changed: 0, unchanged: 0 });
    expect(await read('as-printed')).toEqual(figures);
    const tables = await register.readOnly('qaitu_publisher', listFigureTables);
    const described = tables.find(({ table }) => table.id === 'as-printed');
    expect(described).toEqual({ table: given.table, header: given.header, labels: given.labels });
    expect(Object.keys(described?.labels ?? {})).toEqual(['2024', 'b', 'a']);
    expect(Object.keys(described?.table.page.names ?? {})).toEqual(['zz', 'aa']);
    const last = await lastImport();
    expect(last).toEqual({ id: given.importId, importedAt: given.importedAt });
  });

  test('twice the same changes nothing, not even the list of imports', async () => {
    const figures = [figure('2024', 'TUR', 1), figure('2024', 'RUS', null)];
    await store(importOf('twice', figures));
    const last = await lastImport();
    expect(await store(importOf('twice', figures))).toEqual({
      imported: 0,
      changed: 0,
      unchanged: 2,
    });
    expect(await lastImport()).toEqual(last);
  });

  test('counts new, changed and removed figures and leaves the rest', async () => {
    const before = [
      figure('2024', 'TUR', 1),
      figure('2024', 'RUS', 2),
      figure('2024', 'CHN', 3),
      figure('2024', 'USA', 4),
    ];
    await store(importOf('differs', before));
    const after = [
      figure('2024', 'DEU', 9),
      figure('2024', 'TUR', 1),
      figure('2024', 'RUS', null),
      figure('2024', 'USA', 4),
    ];
    const second = importOf('differs', after);
    expect(await store(second)).toEqual({ imported: 1, changed: 2, unchanged: 2 });
    expect(await read('differs')).toEqual(after);
    const row = await register.readOnly('qaitu_app', async (trx) =>
      trx.selectFrom('figure_import').selectAll().where('id', '=', second.importId).executeTakeFirstOrThrow(),
    );
    expect(row).toMatchObject({ figures: 4, imported: 1, changed: 2, file_sha256: second.fileFingerprint });
  });

  test('a new title or header is an import, though no figure changed', async () => {
    const figures = [figure('2024', 'TUR', 1)];
    await store(importOf('retitled', figures));
    const retitled = importOf('retitled', figures, { table: tableOf('retitled', 'Another title') });
    expect(await store(retitled)).toEqual({ imported: 0, changed: 0, unchanged: 1 });
    expect((await lastImport())?.id).toBe(retitled.importId);
    expect(await writtenSince(() => store({ ...retitled, importId: newId('imp') }))).toBe(0);
    const words = { ...retitled, labels: { x: { no: '1' } }, importId: newId('imp') };
    expect(await writtenSince(() => store(words))).toBe(1);
  });

  test('leaves other tables alone', async () => {
    await store(importOf('neighbour', [figure('2024', 'TUR', 1)]));
    await store(importOf('emptied', [figure('2024', 'TUR', 1)]));
    expect(await store(importOf('emptied', []))).toEqual({
      imported: 0,
      changed: 1,
      unchanged: 0,
    });
    expect(await read('emptied')).toEqual([]);
    expect(await read('neighbour')).toHaveLength(1);
  });

  test('two imports of one table at once end as one of them', async () => {
    const one = [figure('2024', 'TUR', 1), figure('2024', 'RUS', 1)];
    const other = [figure('2024', 'TUR', 2), figure('2024', 'CHN', 2)];
    await Promise.all([one, other].map((figures) => store(importOf('at-once', figures))));
    expect([one, other]).toContainEqual(await read('at-once'));
  });

  test.each([
    ['a negative number', { value: -1 }],
    ['no number at all', { value: Number.NaN }],
    ['infinitely many', { value: Number.POSITIVE_INFINITY }],
  ])('%s is refused whole', async (_, cell) => {
    const broken: Figure = { ...figure('2024', 'RUS', 1), reason: undefined, ...cell };
    const figures = [figure('2024', 'TUR', 1), broken];
    await expect(store(importOf('broken', figures))).rejects.toThrow('value_not_negative');
    expect(await read('broken')).toEqual([]);
    const tables = await register.readOnly('qaitu_publisher', listFigureTables);
    expect(tables.map(({ table }) => table.id)).not.toContain('broken');
  });

  test('one locator twice is refused', async () => {
    const figures = [figure('2024', 'TUR', 1), figure('2024', 'TUR', 2)];
    await expect(store(importOf('double', figures))).rejects.toThrow('duplicate key');
  });

  test('every finite number comes back as it was', async () => {
    const number = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
    await fc.assert(
      fc.asyncProperty(fc.array(number, { maxLength: 30 }), async (values) => {
        const figures = values.map((value, index) => figure('2024', `C${index}`, value));
        await store(importOf('numbers', figures));
        expect((await read('numbers')).map(({ value }) => value)).toEqual(values.map((value) => value + 0));
      }),
      { numRuns: 25 },
    );
  });

  test('an error of the file undoes what was already sent, and the next import is as ever', async () => {
    const before = [figure('2024', 'TUR', 1), figure('2024', 'RUS', 2)];
    await store(importOf('undone', before));
    const last = await lastImport();
    const { labels, fileFingerprint, ...given } = importOf('undone', []);
    const sent = Array.from({ length: 5000 }, (_, index) => figure('2024', `C${index}`, index));
    const broken = async function* () {
      yield sent;
      throw new Error('broken off');
    };
    const ending = () => ({ labels, fileFingerprint });
    const refused = () => {
      throw new Error('totals contradict');
    };
    for (const table of [given.table, tableOf('undone-first')]) {
      const cut = storeFigures(register, { ...given, table, figures: broken(), ending });
      await expect(cut).rejects.toThrow('broken off');
      const faulty = storeFigures(register, { ...given, table, figures: [sent], ending: refused });
      await expect(faulty).rejects.toThrow('totals contradict');
    }
    expect(await read('undone')).toEqual(before);
    expect(await read('undone-first')).toEqual([]);
    expect(await lastImport()).toEqual(last);
    expect(await store(importOf('undone', before))).toEqual({ imported: 0, changed: 0, unchanged: 2 });
  });
});

test('figures are found by their dimensions', async () => {
  const figures = [figure('2023', 'TUR', 5), figure('2023', 'RUS', 6), figure('2023', 'TUR', 7, 'UZB')];
  await store(importOf('found', figures));
  const found = await register.readOnly('qaitu_publisher', async (trx) =>
    listFigures(trx, 'found', { origin: 'KAZ', destination: 'TUR' }),
  );
  expect(found).toEqual([figures[0]]);
});

test('a destination reported when any origin has a value', async () => {
  const figures = [
    figure('2023', 'TUR', null),
    figure('2023', 'TUR', 7, 'UZB'),
    figure('2024', 'TUR', null),
    figure('2024', 'RUS', 0),
  ];
  await store(importOf('holes', figures));
  const reported = await register.readOnly('qaitu_publisher', async (trx) =>
    listReportedDestinations(trx, 'holes'),
  );
  expect(reported).toEqual({ '2023': ['TUR'], '2024': ['RUS'] });
});
