import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeLists } from '../../src/core/import/code-lists.ts';
import { importProfile } from '../../src/core/import/import-profile.ts';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import { fileSource } from '../../src/intake/file-source.ts';
import { importRecords } from '../../src/intake/import-records.ts';
import { loadCodeLists } from '../../src/intake/load-code-lists.ts';
import { loadRecordProfiles } from '../../src/intake/record-profiles.ts';
import { failAbandoned } from '../../src/register/import/fail-abandoned.ts';
import { forgetFaults } from '../../src/register/import/forget-faults.ts';
import { listBatches } from '../../src/register/import/list-batches.ts';
import { openRejected } from '../../src/register/import/open-rejected.ts';
import { readBatch } from '../../src/register/import/read-batch.ts';
import { undoBatchCommand } from '../../src/register/import/undo-batch.ts';
import { newId } from '../../src/register/new-id.ts';
import { perform } from '../../src/register/perform.ts';
import { replay } from '../../src/register/journal/replay.ts';
import { freshRegister, type FreshRegister } from '../register/cluster.ts';
import { testVault } from '../register/test-vault.ts';

const real = path.resolve(import.meta.dirname, '../../../shared/data/real');
const capes = path.join(real, 'capes-brazil/capes_international_mobility_2010_2019.csv.gz');
const erasmus = path.join(real, 'erasmus-sample/erasmus_individual_sample_3184_rows.csv');

let register: FreshRegister;
let lists: CodeLists;
beforeAll(async () => {
  register = await freshRegister();
  lists = await loadCodeLists();
});
afterAll(async () => register.close());

const setting = {
  ...{ isDemonstration: true, staffNeedSecondFactor: false, now: () => new Date(), vault: testVault },
};
const say = (text: string) => ({ kk: text, ru: text, en: text });
const grants = importProfile.parse({
  kind: 'records',
  ...{ id: 'grants', version: 1, title: say('Grants'), target: 'award' },
  columns: ['award', 'hostCountry', 'currency', 'total'].map((field) => ({ headers: [field], field })),
});

const header = 'award,hostCountry,currency,total';
const csv = (...lines: readonly string[]) => Buffer.from([header, ...lines, ''].join('\n'));

const take = async (
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  options: Partial<Parameters<typeof importRecords>[3]> = {},
  name = 'grants.csv',
) =>
  importRecords(
    register,
    setting,
    { name, bytes },
    {
      ...{ institutionId: nationalOffice, asker: 'operator', profile: grants, known: [], lists },
      limitBytes: 1_000_000_000,
      ...options,
    },
  );

const taken = async (...given: Parameters<typeof take>) => {
  const outcome = await take(...given);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};

const undo = async (id: string) =>
  perform(
    register,
    undoBatchCommand,
    { institutionId: nationalOffice, asker: 'operator', requestKey: newId('req'), input: { id } },
    setting,
  );

/** All that stands, and all that is in quarantine and not mended. */
const standing = async (): Promise<readonly string[]> =>
  register.inInstitution(nationalOffice, async (trx) => {
    const { rows } = await sql<{ line: string }>`
      select target || ' ' || row_key || ' ' || content::text as line from imported_record
       where institution_id = ${nationalOffice} and superseded_by is null
      union all select 'fault ' || cells::text from import_fault
       where institution_id = ${nationalOffice} and mended_by is null order by 1`.execute(trx);
    return rows.map(({ line }) => line);
  });

const clear = async () =>
  register.inInstitution(nationalOffice, async (trx) => {
    await sql`delete from imported_record where institution_id = ${nationalOffice}`.execute(trx);
    await sql`delete from import_fault where institution_id = ${nationalOffice}`.execute(trx);
  });

describe('a file', () => {
  test('gives its good rows, and keeps the others with their reasons until they are mended', async () => {
    await clear();
    const first = await taken(csv('A,PL,EUR,10', 'B,ATLANTIS,EUR,5', 'C,DE,EUR,x', 'A,PL,EUR,11'));
    expect(first).toMatchObject({
      rows: 4,
      imported: 2,
      changed: 0,
      unchanged: 0,
      rejected: 2,
      records: { award: 1 },
    });
    const rest = [];
    for await (const row of openRejected(register, nationalOffice, first.batch)) rest.push(row);
    expect(
      rest.map(({ line, cells, reasons }) => [line, cells[0], reasons[0]?.column, reasons[0]?.code]),
    ).toEqual([
      [3, 'B', 'hostCountry', 'unknown-country'],
      [4, 'C', 'total', 'not-amount'],
    ]);
    const mended = Buffer.from(
      [
        `${header},qaitu_row,qaitu_reason`,
        `B,PL,EUR,5,${rest[0]?.id},why`,
        `C,DE,EUR,7,${rest[1]?.id},why`,
        '',
      ].join('\n'),
    );
    const second = await taken(mended);
    expect(second).toMatchObject({ rows: 2, imported: 2, rejected: 0 });
    expect((await standing()).filter((line) => line.startsWith('fault'))).toEqual([]);
    expect(await taken(mended)).toMatchObject({ imported: 0, unchanged: 2 });
    expect(await forgetFaults(register, nationalOffice, new Date())).toBe(2);
  });

  test('sent back for mending keeps its rows apart from their like', async () => {
    await clear();
    const { batch } = await taken(csv('A,PL,EUR,1', 'A,PL,EUR,x', 'A,PL,EUR,3'));
    const rejected = openRejected(register, nationalOffice, batch);
    const first = await rejected.next();
    const row = first.done === true ? undefined : first.value;
    await rejected.return();
    const mended = Buffer.from(`${header},qaitu_row\nA,PL,EUR,2,${row?.id}\n`);
    expect(await taken(mended)).toMatchObject({ imported: 1, changed: 0 });
    const totals = (await standing()).map((line) => /"total": (\d)/.exec(line)?.[1]);
    expect(new Set(totals)).toEqual(new Set(['1', '2', '3']));
    expect(totals).toHaveLength(3);
  });

  test('taken in twice is taken in once, and a changed row takes the place of the older one', async () => {
    await clear();
    const one = await taken(csv('A,PL,EUR,1', 'B,DE,EUR,2'));
    const before = await standing();
    expect(await taken(csv('A,PL,EUR,1', 'B,DE,EUR,2'))).toMatchObject({ imported: 0, unchanged: 2 });
    expect(await standing()).toEqual(before);
    const two = await taken(csv('A,PL,EUR,1', 'B,DE,EUR,20', 'C,FR,EUR,3'), {}, 'later.csv');
    expect(two).toMatchObject({ imported: 2, changed: 1, unchanged: 1 });
    expect(await undo(one.batch)).toEqual({
      ok: false,
      refusal: { code: 'import-built-upon', params: { file: 'later.csv', import: two.batch } },
    });
    expect(await undo(two.batch)).toMatchObject({ ok: true });
    expect(await standing()).toEqual(before);
    expect(await undo(two.batch)).toMatchObject({ ok: false, refusal: { code: 'not-in-this-state' } });
    expect(await undo(one.batch)).toMatchObject({ ok: true });
    expect(await standing()).toEqual([]);
    expect(await undo('imb_x')).toMatchObject({ ok: false, refusal: { code: 'import-unknown' } });
  });

  test('taken in and undone leaves all as it was', async () => {
    await clear();
    const row = fc
      .tuple(
        fc.constantFrom('A', 'B', 'C'),
        fc.constantFrom('PL', 'XX'),
        fc.constantFrom('EUR', 'KZT'),
        fc.integer({ min: 0, max: 3 }),
      )
      .map((cells) => cells.join(','));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(row, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 }),
        async (files) => {
          const states: (readonly string[])[] = [];
          const batches: string[] = [];
          for (const lines of files) {
            states.push(await standing());
            batches.push((await taken(csv(...lines))).batch);
          }
          for (const batch of batches.toReversed()) {
            expect(await undo(batch)).toMatchObject({ ok: true });
            expect(await standing()).toEqual(states.pop());
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  test('leaves a journal that says what the tables say', async () => {
    const differences = await replay(register);
    expect(JSON.stringify(differences)).not.toContain('import-');
  });
});

describe('bad input', () => {
  const refused = async (
    bytes: Uint8Array,
    options: Parameters<typeof take>[1] = {},
    name = 'grants.csv',
  ) => {
    const before = await standing();
    const batches = await register.inInstitution(nationalOffice, async (trx) =>
      listBatches(trx, nationalOffice),
    );
    const outcome = await take(bytes, options, name);
    expect(await standing()).toEqual(before);
    const after = await register.inInstitution(nationalOffice, async (trx) =>
      listBatches(trx, nationalOffice),
    );
    expect(after.filter(({ status }) => status === 'imported').length).toBe(
      batches.filter(({ status }) => status === 'imported').length,
    );
    return outcome.ok
      ? []
      : (outcome.refusal.faults ?? [{ ...outcome.refusal.refusal }]).map(({ code }) => code);
  };

  test('is told with its cure, and nothing of it stays', async () => {
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(csv('A,PL,EUR,1').toString(), 'utf16le'),
    ]);
    const cyrillic = Buffer.from([
      ...csv('A,PL,EUR,1'),
      ...[0xcf, 0xee, 0xeb, 0xfc, 0xf8, 0xe0],
      ...Buffer.from(',PL,EUR,1\n'),
    ]);
    expect(await refused(utf16)).toEqual(['wrong-encoding']);
    expect(await refused(cyrillic)).toEqual(['wrong-encoding']);
    expect(await refused(Buffer.alloc(0))).toEqual(['empty-file']);
    expect(await refused(Buffer.from('a,b\n1,2\n'))).toEqual(Array(4).fill('missing-column'));
    expect(await refused(csv('A,PL,EUR,1', 'B,PL,EUR'))).toEqual(['ragged-row']);
    expect(await refused(csv('A,PL,EUR,1'), { limitBytes: 20 })).toEqual(['limit-exceeded']);
    expect(await refused(gzipSync(Buffer.alloc(50_000_000, 'a')), { limitBytes: 1_000_000 })).toEqual([
      'limit-exceeded',
    ]);
    expect(await refused(Buffer.from('%PDF-1.7 …'), {}, 'grants.xlsx')).toEqual(['not-a-table']);
  });

  test('of other styles is read: a mark of order, semicolons, tabs, decimal commas', async () => {
    for (const [text, profile] of [
      [`\ufeff${csv('S,PL,EUR,10.5').toString()}`, grants],
      [
        `${header};x\nS;PL;EUR;10,5;1\n`.replaceAll(header, header.replaceAll(',', ';')),
        { ...grants, decimalSign: ',' as const },
      ],
      [`${header}\nS,PL,EUR,10.5\n`.replaceAll(',', '\t'), grants],
    ] as const) {
      await clear();
      expect(await taken(Buffer.from(text), { profile })).toMatchObject({ imported: 1, rejected: 0 });
      expect(await standing()).toEqual([expect.stringContaining('"total": 10.5')]);
    }
  });

  test('of 2 GB is refused long before its end', async () => {
    let sent = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield csv();
      const line = Buffer.from('A,PL,EUR,1\n'.repeat(6000));
      for (; sent < 2_000_000_000; sent += line.length) yield line;
    }
    const before = process.memoryUsage().rss;
    const outcome = await take(endless(), { limitBytes: 500_000 });
    expect(outcome).toMatchObject({ ok: false, refusal: { faults: [{ code: 'limit-exceeded' }] } });
    expect(sent).toBeLessThan(1_500_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });

  test('that would be run as a formula stays text', async () => {
    await clear();
    const profile = importProfile.parse({
      ...grants,
      columns: [...grants.columns, { headers: ['host'], field: 'hostInstitution' }],
    });
    await taken(Buffer.from(`${header},host\nF,PL,EUR,1,"=HYPERLINK(""x"")"\n=cmd,PL,EUR,1,a\n`), {
      profile,
    });
    expect(await standing()).toEqual([
      expect.stringContaining('"=HYPERLINK(\\"x\\")"'),
      expect.stringContaining('fault ["=cmd"'),
    ]);
  });

  test('that breaks off in the middle leaves a failed import and no row', async () => {
    await clear();
    async function* cut(): AsyncGenerator<Uint8Array> {
      yield csv(...Array.from({ length: 20_000 }, (_, at) => `A${at},PL,EUR,1`));
      throw new Error('ECONNRESET');
    }
    const batchId = newId('imb');
    expect(await take(cut(), { batchId })).toEqual({
      ok: false,
      refusal: { refusal: { code: 'import-failed', params: { reason: 'file-broke-off' } } },
    });
    expect(await standing()).toEqual([]);
    const batch = await register.inInstitution(nationalOffice, async (trx) =>
      readBatch(trx, nationalOffice, batchId),
    );
    expect(batch).toMatchObject({ status: 'failed', reason: 'file-broke-off', rows: 0, imported: 0 });
  });

  test('that is cancelled leaves no row either', async () => {
    await clear();
    const stop = new AbortController();
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield csv(...Array.from({ length: 20_000 }, (_, at) => `A${at},PL,EUR,1`));
      stop.abort();
      yield Buffer.from('B,PL,EUR,1\n'.repeat(10_000));
    }
    const batchId = newId('imb');
    expect(await take(slow(), { batchId, signal: stop.signal })).toMatchObject({
      refusal: { refusal: { code: 'import-cancelled' } },
    });
    expect(await standing()).toEqual([]);
    const batch = await register.inInstitution(nationalOffice, async (trx) =>
      readBatch(trx, nationalOffice, batchId),
    );
    expect(batch).toMatchObject({ status: 'cancelled', reason: null });
  });

  test('cannot meet another import into the same records', async () => {
    await clear();
    let inner: unknown;
    async function* during(): AsyncGenerator<Uint8Array> {
      yield csv(...Array.from({ length: 20_000 }, (_, at) => `A${at},PL,EUR,1`));
      inner = await take(csv('Z,PL,EUR,1'));
      yield Buffer.from('B,PL,EUR,1\n'.repeat(10_000));
    }
    expect(await taken(during())).toMatchObject({ rejected: 0 });
    expect(inner).toMatchObject({ ok: false, refusal: { refusal: { code: 'import-under-way' } } });
  });
});

test('a process that is killed leaves nothing, and its import is told as failed', async () => {
  await clear();
  const { host, port, user, password, database } = register.connection;
  const script = `
    import { registerOn } from ${JSON.stringify(path.resolve('src/register/db.ts'))};
    import { importRecords } from ${JSON.stringify(path.resolve('src/intake/import-records.ts'))};
    import { loadCodeLists } from ${JSON.stringify(path.resolve('src/intake/load-code-lists.ts'))};
    const register = registerOn(${JSON.stringify({ host, port, user, password, database })}, {}, async () => {});
    async function* endless() {
      yield Buffer.from(${JSON.stringify(`${header}\n`)});
      for (let at = 0; ; at += 1) {
        yield Buffer.from(Array.from({ length: 2000 }, (_, row) => \`K\${at}-\${row},PL,EUR,1\\n\`).join(''));
        if (at === 20) console.log('reading');
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
    await importRecords(
      register,
      { isDemonstration: true, staffNeedSecondFactor: false, now: () => new Date(), vault: { identityKey: new Uint8Array(32), ring: {} } },
      { name: 'endless.csv', bytes: endless() },
      { institutionId: ${JSON.stringify(nationalOffice)}, asker: 'operator', profile: ${JSON.stringify(grants)}, known: [], lists: await loadCodeLists(), limitBytes: 1e12 },
    );`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  const reading = await register.inInstitution(nationalOffice, async (trx) =>
    listBatches(trx, nationalOffice),
  );
  const batch = reading.find(({ status }) => status === 'reading');
  // It is under way, so that nobody may say it failed.
  expect(await failAbandoned(register, setting)).toEqual([]);
  child.kill('SIGKILL');
  await ended;
  await expect.poll(async () => failAbandoned(register, setting), { timeout: 20_000 }).toEqual([batch?.id]);
  expect(await standing()).toEqual([]);
  expect(
    await register.inInstitution(nationalOffice, async (trx) =>
      readBatch(trx, nationalOffice, batch?.id ?? ''),
    ),
  ).toMatchObject({ status: 'failed', reason: 'interrupted' });
}, 60_000);

const takeReal = async (file: string, id: string) => {
  const source = await fileSource(file);
  const profile = (await loadRecordProfiles()).find((one) => one.id === id);
  if (!source.ok || profile === undefined) throw new Error(file);
  return taken(source.value.bytes, { profile }, source.value.name);
};

test.skipIf(!existsSync(capes))(
  'the payments of CAPES come in whole, with their dirt named',
  async () => {
    await clear();
    const first = await takeReal(capes, 'capes');
    expect(first).toMatchObject({
      ...{ rows: 146_036, imported: 146_036, unchanged: 0, rejected: 0, records: { award: 98_219 } },
      warnings: {
        ...{ 'home-country-destination': 8912, 'negative-total': 20, 'negative-duration': 43 },
        ...{ 'no-home': 2881, 'no-host': 8, 'components-differ': 146_036 - 145_648 },
      },
    });
    expect(await takeReal(capes, 'capes')).toMatchObject({ imported: 0, unchanged: 146_036 });
    expect(await undo(first.batch)).toMatchObject({ ok: true, value: { removed: 146_036 } });
    expect(await standing()).toEqual([]);
  },
  300_000,
);

test.skipIf(!existsSync(erasmus))(
  'the sample of Erasmus+ comes in whole',
  async () => {
    await clear();
    expect(await takeReal(erasmus, 'erasmus-mobility')).toMatchObject({
      ...{ rows: 3184, imported: 3184, rejected: 0, records: { 'mobility-period': 3184 } },
    });
    expect(await takeReal(erasmus, 'erasmus-mobility')).toMatchObject({ imported: 0, unchanged: 3184 });
  },
  60_000,
);
