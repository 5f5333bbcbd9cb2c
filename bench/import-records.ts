/**
 * How fast a file of records is imported, beside the least that PostgreSQL can do with the same bytes: COPY into a table of text columns
 * without a key, a check or a code. Both read the same gzip file, unpack it in this process and write to an empty table of the same embedded
 * database, commit included. Then generated stays, to see that time grows with the rows. Run: `node --expose-gc bench/import-records.ts [ROUNDS] [STAYS]`.
 */
import { createReadStream, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Result } from '../src/core/basics/result.ts';
import { nationalOffice } from '../src/core/institution/institution.ts';
import { fileSource } from '../src/intake/file-source.ts';
import { importRecords } from '../src/intake/import-records.ts';
import type { ImportSource } from '../src/intake/import-source.ts';
import { loadCodeLists } from '../src/intake/load-code-lists.ts';
import { openRecords } from '../src/intake/open-records.ts';
import { findImportTarget } from '../src/intake/import-targets.ts';
import { loadRecordProfiles } from '../src/intake/record-profiles.ts';
import { registerOn, type Register } from '../src/register/db.ts';
import { openDatabase } from '../src/register/database/open-database.ts';
import { inOwnFolder } from './run/in-own-folder.ts';
import { measured } from './run/measured.ts';
import { median } from './run/quantile.ts';
import { sized } from './run/scale.ts';

const file = resolve(
  import.meta.dirname,
  '../../shared/data/real/capes-brazil/capes_international_mobility_2010_2019.csv.gz',
);
const rounds = Number(process.argv[2] ?? sized(5));
const stays = Number(process.argv[3] ?? sized(1_000_000));
const limitBytes = 1_000_000_000;

const valueOf = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};

const profiles = await loadRecordProfiles();
const lists = await loadCodeLists();
const setting = {
  ...{ isDemonstration: true, staffNeedSecondFactor: false, now: () => new Date() },
  vault: { identityKey: new Uint8Array(32), ring: { current: 'bench', keys: new Map() } },
};

const profileOf = (id: string) => {
  const profile = profiles.find((one) => one.id === id);
  if (profile === undefined) throw new Error(id);
  return profile;
};

const importSource = async (register: Register, source: ImportSource, id: string) =>
  valueOf(
    await importRecords(register, setting, source, {
      ...{
        institutionId: nationalOffice,
        asker: 'operator',
        profile: profileOf(id),
        known: [],
        lists,
        limitBytes,
      },
    }),
  );

/** Reading and mapping alone; returns the number of rows. */
const readAlone = async (): Promise<number> => {
  const profile = profileOf('capes');
  const target = findImportTarget(profile.target);
  if (target === undefined) throw new Error(profile.target);
  const source = valueOf(await fileSource(file));
  const { pieces } = valueOf(await openRecords(source, { profile, target, known: [], lists, limitBytes }));
  let rows = 0;
  for await (const piece of pieces) rows += piece.length;
  return rows;
};

/** Stays that nobody made, in the columns of Erasmus+. */
async function* generated(count: number): AsyncGenerator<Uint8Array> {
  const countries = ['KZ', 'DE', 'PL', 'EL', 'UK', 'XK', 'TR', 'FR', 'ES', 'IT'];
  let text =
    'Project Reference,Academic Year,Mobility Start Month,Mobility End Month,Mobility Duration,Activity (mob),Participant Gender,Participant Age,Sending Country Code,Receiving Country Code,Receiving City,Participants\n';
  for (let row = 0; row < count; row += 1) {
    const month = String((row % 9) + 1).padStart(2, '0');
    text += `2024-1-KZ01-KA131-${row % 5000},2024-2025,2024-${month},2025-${month},${(row % 300) + 10},Student mobility for studies,${row % 2 === 0 ? 'Female' : 'Male'},${(row % 20) + 18},${countries[row % 10]},${countries[(row * 7 + 3) % 10]},City ${row % 900},1\n`;
    if (text.length < 65_536) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

const columns = Array.from({ length: 51 }, (_, at) => `c${at} text`).join(', ');

const measure = async (register: Register, client: Client): Promise<void> => {
  const empty = async () => {
    await client.query('truncate bench_copy, imported_record, import_fault');
    await client.query('checkpoint').catch(() => undefined);
  };
  await client.query(`create table bench_copy (${columns})`);
  const copyFile = async () => {
    const into = client.query(copyFrom('copy bench_copy from stdin (format csv, header)'));
    await pipeline(createReadStream(file), createGunzip(), into);
  };
  const importFile = async () => importSource(register, valueOf(await fileSource(file)), 'capes');
  const seconds: Record<string, number[]> = {};
  const time = async (name: string, work: () => Promise<unknown>) => {
    const taken = await secondsOf(work);
    (seconds[name] ??= []).push(taken);
    return taken;
  };
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    // The first round fills caches and is not counted.
    if (round === 1) {
      times.length = 0;
      for (const name of Object.keys(seconds)) delete seconds[name];
    }
    await empty();
    const copied = await time('COPY into text columns', copyFile);
    await time('read and map', readAlone);
    const stored = await time('read, map and store', importFile);
    await time('the same file again', importFile);
    times.push(stored / copied);
  }
  console.log(`CAPES, medians of ${rounds} interleaved rounds`);
  for (const [name, each] of Object.entries(seconds)) {
    const range = `${Math.min(...each).toFixed(2)}-${Math.max(...each).toFixed(2)} s`;
    console.log(`${name.padEnd(24)} ${median(each).toFixed(2)} s (${range})`);
  }
  const stored = median(seconds['read, map and store'] ?? []);
  measured('CAPES, 146,036 rows read, mapped and stored', stored, 's', { atMost: 60 });
  measured('CAPES, to COPY of the same file, median of pairs', median(times), 'x', { atMost: 4 });
  console.log(`peak memory of this process so far ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`);
  for (const count of [Math.round(stays / 10), stays]) {
    await empty();
    const taken = await secondsOf(async () =>
      importSource(register, { name: 'stays.csv', bytes: generated(count) }, 'erasmus-mobility'),
    );
    measured(`${count} generated stays`, count / taken, 'rows/s');
  }
  console.log(`peak memory of this process ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`);
};

const run = async (dataFolder: string): Promise<void> => {
  const { connection, location, leave } = valueOf(await openDatabase({ dataFolder, as: 'command' }));
  if (location.folder !== dataFolder) {
    // The launcher moves data that its account cannot reach; what it then opens may be somebody's register.
    await leave();
    throw new Error(`Not measured: the database went to ${location.folder} instead of ${dataFolder}`);
  }
  const register = registerOn(connection, location, leave);
  const client = new Client(connection);
  await client.connect();
  try {
    await client.query('set role qaitu_owner');
    await measure(register, client);
  } finally {
    await client.end();
    await register.close();
  }
};

if (existsSync(file)) {
  await inOwnFolder(async (folder) => run(join(folder, 'data')));
} else {
  console.log('import-records: skipped, the CAPES file is not beside the repository');
}
