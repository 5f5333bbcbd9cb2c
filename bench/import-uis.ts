/**
 * How fast a file of figures is imported, beside the least that PostgreSQL can do with the same file: COPY into five
 * columns without a key, a check or a code. Both read the same gzip file, unpack it in this process (included) and
 * write to an empty table of the same database, commit included. Run: `node bench/import-uis.ts`.
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Result } from '../src/core/basics/result.ts';
import { figureTable } from '../src/core/flow/figure-table.ts';
import { figureReader } from '../src/core/flow/read-figures.ts';
import { readTable } from '../src/exchange/tabular/read-table.ts';
import { loadCountryList } from '../src/intake/country-list.ts';
import { importFigures } from '../src/intake/import-figures.ts';
import { registerOn } from '../src/register/db.ts';
import { openDatabase } from '../src/register/database/open-database.ts';
import { inOwnFolder } from './run/in-own-folder.ts';
import { measured } from './run/measured.ts';
import { median } from './run/quantile.ts';
import { sized } from './run/scale.ts';

const root = resolve(import.meta.dirname, '..');
const file = resolve(root, '../shared/data/real/uis-flows/popular-destinations-by-origin.csv.gz');
const repetitions = sized(7, 2);

const valueOf = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

const limitBytes = 100_000_000;
const table = figureTable.parse(
  JSON.parse(readFileSync(join(root, 'reference/profiles/uis-flows.json'), 'utf8')),
);

const countries = await loadCountryList();

/** Read and map alone; returns the number of rows. */
const readFile = async (): Promise<number> => {
  const { header, rows } = valueOf(await readTable(createReadStream(file), { name: file, limitBytes }));
  const reader = figureReader(table, header, countries.codeOf);
  for await (const piece of rows) reader.take(valueOf(piece));
  return valueOf(reader.end()).rows;
};

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

const measure = async (dataFolder: string): Promise<void> => {
  const { connection, location, leave } = valueOf(await openDatabase({ dataFolder, as: 'command' }));
  if (location.folder !== dataFolder) {
    // The launcher moves data that its account cannot reach; what it then opens may be somebody's register.
    await leave();
    throw new Error(`Not measured: the database went to ${location.folder} instead of ${dataFolder}`);
  }
  const register = registerOn(connection, location, leave);
  const client = new Client(connection);
  await client.connect();
  const importFile = async () =>
    valueOf(await importFigures(register, table, file, { limitBytes, countries, now: new Date() }));
  const copyFile = async () => {
    const into = client.query(copyFrom('copy bench_copy from stdin (format csv, header)'));
    await pipeline(createReadStream(file), createGunzip(), into);
  };
  try {
    await client.query('set role qaitu_owner');
    await client.query(
      'create table bench_copy (period text, origin text, destination text, value numeric, flags text)',
    );
    const rows = await readFile();
    const seconds: Record<string, number[]> = {};
    const time = async (name: string, work: () => Promise<unknown>) => {
      (seconds[name] ??= []).push(await secondsOf(work));
    };
    for (let repetition = 0; repetition <= repetitions; repetition += 1) {
      // The first round fills caches and is not counted.
      if (repetition === 1) for (const name of Object.keys(seconds)) delete seconds[name];
      await client.query('truncate bench_copy, published_figure');
      await time('COPY into five columns', copyFile);
      await time('read and map', readFile);
      await time('read, map and store', importFile);
      await time('the same file again', importFile);
    }
    const copySeconds = median(seconds['COPY into five columns'] ?? []);
    console.log(`${rows} rows, medians of ${repetitions} interleaved repetitions`);
    for (const [name, each] of Object.entries(seconds)) {
      const middle = median(each);
      const rate = Math.round(rows / middle).toLocaleString('en');
      const range = `${Math.min(...each).toFixed(2)}-${Math.max(...each).toFixed(2)} s`;
      console.log(
        `${name.padEnd(24)} ${middle.toFixed(2)} s (${range})  ${rate.padStart(9)} rows/s  ${(middle / copySeconds).toFixed(1)} x COPY`,
      );
    }
    const stored = median(seconds['read, map and store'] ?? []);
    measured(`${rows} published figures read, mapped and stored, to COPY`, stored / copySeconds, 'x', {
      atMost: 4,
    });
  } finally {
    await client.end();
    await register.close();
  }
};

if (existsSync(file)) {
  await inOwnFolder(async (folder) => measure(join(folder, 'data')));
} else {
  console.log('import-uis: skipped, the UIS file is not beside the repository');
}
