import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listImports, previewImport, readImport, readImportFile } from '../../src/contract/import.ts';
import { forgetImportFilesHandler } from '../../src/server/jobs/forget-import-files.ts';
import { readWholeTable } from '../../src/exchange/tabular/read-whole-table.ts';
import { writeXlsx } from '../../src/exchange/tabular/write-xlsx.ts';
import { openWorld, publicUrl, nextKey, type Ask, type World } from '../world.ts';

let world: World;
let admin: Client;
let coordinator: Ask;
const alatau = () => world.institutions.get('alatau') ?? '';
const base = (place = alatau()) => `/api/institutions/${place}`;

beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
  coordinator = await world.as('alatau-coordinator');
}, 600_000);
afterAll(async () => {
  await admin.end();
  await world.close();
});

const upload = async (text: string | Buffer, name = 'grants.csv', who = 'alatau-coordinator') =>
  world.app.inject({
    method: 'POST',
    url: `${base()}/import-files?${new URLSearchParams({ name }).toString()}`,
    headers: {
      ...{ cookie: await world.cookieOf(who), origin: publicUrl, 'idempotency-key': nextKey() },
      'content-type': 'application/octet-stream',
    },
    payload: Buffer.from(text),
  });
const idOf = (body: unknown): string => z.object({ id: z.string() }).parse(body).id;
const put = async (text: string | Buffer, name?: string): Promise<string> => {
  const answer = await upload(text, name);
  expect([answer.statusCode, answer.body.slice(0, 300)]).toEqual([200, expect.any(String)]);
  return idOf(answer.json());
};

const mapping = {
  ...{ kind: 'records', id: 'mapping', version: 1, target: 'award' },
  title: { kk: 'Гранттар', ru: 'Гранты', en: 'Grants' },
  columns: [
    { headers: ['Grant'], field: 'award' },
    { headers: ['Country'], field: 'hostCountry' },
    { headers: ['Currency'], field: 'currency' },
    { headers: ['Total'], field: 'total' },
  ],
  decimalSign: ',',
  values: { hostCountry: { ALEMANHA: 'DEU' } },
};
const file = (...rows: readonly string[]): string => `Grant;Country;Currency;Total\n${rows.join('\n')}\n`;
const preview = async (fileId: string, body: object = { mapping }) => {
  const answer = await coordinator('POST', `${base()}/import-files/${fileId}/preview`, { body });
  expect([answer.statusCode, answer.body]).toEqual([200, expect.any(String)]);
  return previewImport.answer.parse(answer.json());
};
const read = async (id: string) =>
  readImport.answer.parse((await coordinator('GET', `${base()}/imports/${id}`)).json());
/** Start an import and wait for its end. */
const run = async (fileId: string, reading: object = { mapping }) => {
  const started = await coordinator('POST', `${base()}/imports`, { body: { fileId, reading } });
  expect([started.statusCode, started.body]).toEqual([200, expect.any(String)]);
  const id = idOf(started.json());
  for (;;) {
    const batch = await read(id);
    if (batch.status !== 'waiting' && batch.status !== 'reading') return batch;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
const faultsOf = async (id: string) =>
  (await coordinator('GET', `${base()}/imports/${id}/faults`)).json<{
    faults: { line: number; column: string; value: string; code: string; isMended: boolean }[];
    next: number | null;
  }>();

describe('a file that is uploaded', () => {
  it('is looked at: its columns, examples, suggestions and the profile that it looks like', async () => {
    const id = await put(file('G-1;Германия;EUR;1 250,50', 'G-2;Польша;EUR;900,00'));
    const answer = await coordinator('GET', `${base()}/import-files/${id}`);
    const seen = readImportFile.answer.parse(answer.json());
    expect(seen.columns).toEqual([
      { header: 'Grant', examples: ['G-1', 'G-2'] },
      { header: 'Country', examples: ['Германия', 'Польша'] },
      { header: 'Currency', examples: ['EUR'] },
      { header: 'Total', examples: ['1 250,50', '900,00'] },
    ]);
    expect(seen.suggested['award']?.[3]?.field).toBe('total');
    expect(seen.profiles.map((profile) => profile.id)).toEqual(expect.arrayContaining(['capes']));
    const stays = await put(
      'Project Reference,Mobility Duration,Participant Age,Sending Country Code,Receiving Country Code\nA,2,18,FR,BE\n',
    );
    const looked = await coordinator('GET', `${base()}/import-files/${stays}`);
    expect(readImportFile.answer.parse(looked.json()).looksLike).toBe('erasmus-mobility');
  });

  it('is refused with its place and cure when it is no table, and nothing of it is kept', async () => {
    const { rows: before } = await admin.query('select id from import_file');
    const refusalOf = async (bytes: string | Buffer) => (await upload(bytes)).json<{ code: string }>();
    expect(await refusalOf('')).toEqual({ code: 'file-empty' });
    expect(await refusalOf(Buffer.from('%PDF-1.7 nothing'))).toMatchObject({
      code: 'import-file-broken',
      list: [{ code: 'not-a-table', params: { looksLike: 'pdf' } }],
    });
    expect(await refusalOf(Buffer.from([0xc3, 0xee, 0xf0, 0xee, 0xe4, 0x0a, 0xc0, 0x0a]))).toMatchObject({
      list: [{ code: 'wrong-encoding' }],
    });
    const { rows: after } = await admin.query('select id from import_file');
    expect(after).toEqual(before);
  });

  it('comes from nobody but who may', async () => {
    for (const who of ['aigerim', 'esil-coordinator', 'alatau-head']) {
      expect((await upload(file('A;DEU;EUR;1'), 'a.csv', who)).statusCode).toBe(403);
      const ask = await world.as(who);
      expect((await ask('GET', `${base()}/imports`)).statusCode).toBe(403);
    }
  });
});

describe('an import', () => {
  it('previews, takes the good rows, sets the others aside, is mended, repeated and undone', async () => {
    const text = file(
      'M-1;Германия;EUR;1 250,50',
      'M-2;POLONIA;EUR;900,00',
      'M-3;ALEMANHA;EUR;-5,00',
      'M-4;Германия;EUR;much',
    );
    const first = await put(text);
    const seen = await preview(first);
    expect(seen).toMatchObject({ rows: 4, good: 2, rejected: 2, imported: 2, changed: 0, unchanged: 0 });
    expect(seen.warnings).toMatchObject({ 'negative-total': 1 });
    expect(seen.first[0]).toMatchObject({
      line: 2,
      values: { award: 'M-1', hostCountry: 'DEU', total: 1250.5 },
    });
    expect(seen.asked).toEqual([
      { field: 'hostCountry', words: [{ word: 'POLONIA', count: 1, suggestion: 'POL' }] },
    ]);
    expect(seen.faults).toMatchObject([
      { line: 3, column: 'Country', value: 'POLONIA', code: 'unknown-country' },
      { line: 5, column: 'Total', value: 'much', code: 'not-amount' },
    ]);
    const { rows: kept } = await admin.query('select id from imported_record');
    expect(kept).toEqual([]);

    const batch = await run(first);
    expect(batch).toMatchObject({
      ...{ status: 'imported', rows: 4, imported: 2, rejected: 2, open: 2, fileId: null },
      ...{ profile: mapping.title, profileId: null, by: expect.any(String) as string },
      undo: { removed: 2, back: 0, blockedBy: null },
    });
    expect((await faultsOf(batch.id)).faults.map(({ line }) => line)).toEqual([3, 5]);

    const rest = await coordinator('GET', `${base()}/imports/${batch.id}/rest?format=csv&locale=ru`);
    const table = await readWholeTable(rest.rawPayload, { name: 'rest.csv', limitBytes: 100_000 });
    if (!table.ok) throw new Error(table.refusal.code);
    expect(table.value.header).toEqual([
      'Grant',
      'Country',
      'Currency',
      'Total',
      'qaitu_row',
      'qaitu_reason',
    ]);
    expect(table.value.rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
      ['M-2', 'POLONIA', 'EUR', '900,00'],
      ['M-4', 'Германия', 'EUR', 'much'],
    ]);
    const xlsx = await coordinator('GET', `${base()}/imports/${batch.id}/rest?format=xlsx&locale=kk`);
    const sheet = await readWholeTable(xlsx.rawPayload, { name: 'rest.xlsx', limitBytes: 1_000_000 });
    expect(sheet.ok && sheet.value.rows.length).toBe(2);

    const mended = await put(rest.body.replace('POLONIA', 'Польша').replace('much', '"70,00"'), 'mended.csv');
    const second = await run(mended);
    expect(second).toMatchObject({ imported: 2, rejected: 0 });
    expect((await faultsOf(batch.id)).faults.every(({ isMended }) => isMended)).toBe(true);
    expect(await read(batch.id)).toMatchObject({ open: 0 });

    const again = await put(text, 'again.csv');
    expect(await preview(again)).toMatchObject({ good: 2, imported: 0, unchanged: 2 });
    expect(await run(again)).toMatchObject({ imported: 0, unchanged: 2 });

    const corrected = await put(file('M-1;Германия;EUR;1300,00'), 'corrected.csv');
    expect(await preview(corrected)).toMatchObject({ imported: 1, changed: 1 });
    const third = await run(corrected);
    expect(third).toMatchObject({ imported: 1, changed: 1, undo: { removed: 1, back: 1 } });
    const undo = async (id: string) =>
      coordinator('POST', `${base()}/imports/${id}/undo`, { body: { reason: 'a wrong file' } });
    const blocked = await undo(batch.id);
    expect([blocked.statusCode, blocked.json()]).toEqual([
      409,
      { code: 'import-built-upon', params: { file: 'corrected.csv', import: third.id } },
    ]);
    expect((await read(batch.id)).undo?.blockedBy).toEqual({ id: third.id, fileName: 'corrected.csv' });
    expect((await undo(third.id)).statusCode).toBe(200);
    const records = await coordinator('GET', `${base()}/imports/${batch.id}/records?text=m-1`);
    expect(records.json()).toMatchObject({
      records: [{ values: { award: 'M-1', total: 1250.5 } }],
      next: null,
    });
    for (const id of [second.id, batch.id]) expect((await undo(id)).statusCode).toBe(200);
    expect((await admin.query('select id from imported_record')).rows).toEqual([]);
    const left = await admin.query('select id from import_fault where batch_id = $1', [batch.id]);
    expect(left.rows).toEqual([]);
    const history = await coordinator('GET', `${base()}/history/import-batch/${batch.id}`);
    const kinds = history.json<{ entries: { kind: string }[] }>().entries.map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['ImportDone', 'ImportStarted', 'ImportUndone']);
  });

  it('is read by a profile that was saved, in its newest version, until that is retired', async () => {
    const save = async (profile: string | null, values: object) =>
      coordinator('POST', `${base()}/import-profiles`, {
        body: { profile, mapping: { ...mapping, values } },
      });
    const saved = (await save(null, {})).json<{ id: string; version: number }>();
    expect(saved.version).toBe(1);
    const changed = await save(saved.id, { hostCountry: { POLONIA: 'POL' } });
    expect(changed.json()).toEqual({ id: saved.id, version: 2 });
    const fileId = await put(file('P-1;POLONIA;EUR;1,00'), 'own.csv');
    const looked = await coordinator('GET', `${base()}/import-files/${fileId}`);
    expect(readImportFile.answer.parse(looked.json()).profiles[0]).toMatchObject({
      id: saved.id,
      version: 2,
    });
    const batch = await run(fileId, { profile: saved.id });
    expect(batch).toMatchObject({ imported: 1, profileId: saved.id, profile: mapping.title });
    const wrong = await coordinator('POST', `${base()}/import-profiles`, {
      body: { profile: null, mapping: { ...mapping, target: 'nothing' } },
    });
    expect(wrong.json()).toMatchObject({ code: 'import-profile-wrong' });
    const retired = await coordinator('POST', `${base()}/import-profiles/${saved.id}/retire`);
    expect(retired.statusCode).toBe(200);
    const listed = await coordinator('GET', `${base()}/imports`);
    const { profiles, imports } = listImports.answer.parse(listed.json());
    expect(profiles.map(({ id }) => id)).not.toContain(saved.id);
    expect(imports[0]).toMatchObject({ id: batch.id, profileId: null });
  });

  it('says which profile a file looks like when it is read by another', async () => {
    const fileId = await put(
      'Project Reference,Mobility Duration,Participant Age,Sending Country Code,Receiving Country Code\nA,2,18,FR,BE\n',
    );
    const refused = await coordinator('POST', `${base()}/import-files/${fileId}/preview`, {
      body: { profile: 'capes' },
    });
    const codes = refused.json<{ list: { code: string; params: object }[] }>().list;
    expect(codes.at(-1)).toMatchObject({
      code: 'looks-like-other',
      params: { profile: 'erasmus-mobility' },
    });
    const unknown = await coordinator('POST', `${base()}/import-files/${fileId}/preview`, {
      body: { profile: 'nothing-such' },
    });
    expect([unknown.statusCode, unknown.json()]).toEqual([404, { code: 'import-profile-unknown' }]);
  });

  it('keeps nothing of a file that breaks off in the middle, and says so', async () => {
    const rows = Array.from({ length: 5000 }, (_none, at) => `B-${at};DEU;EUR;1,00`);
    const fileId = await put(file(...rows, 'B-5000;DEU'), 'broken.csv');
    const refused = await coordinator('POST', `${base()}/import-files/${fileId}/preview`, {
      body: { mapping },
    });
    expect(refused.json()).toMatchObject({
      code: 'import-file-broken',
      list: [{ code: 'ragged-row', params: { atRow: 5002 } }],
    });
    const batch = await run(fileId);
    expect(batch).toMatchObject({ status: 'failed', reason: 'ragged-row', imported: 0, fileId });
    const { rows: kept } = await admin.query('select id from imported_record where batch_id = $1', [
      batch.id,
    ]);
    expect(kept).toEqual([]);
    const stopped = await coordinator('POST', `${base()}/imports/${batch.id}/stop`);
    expect(stopped.json()).toMatchObject({ code: 'not-in-this-state' });
  });

  it('reads the sheet of a workbook that was chosen, and says which', async () => {
    const workbook = await writeXlsx([
      {
        name: 'Grants 2023',
        header: ['Grant', 'Country', 'Currency', 'Total'],
        rows: [['S-1', 'DEU', 'EUR', '1,00']],
      },
      {
        name: 'Grants 2024',
        header: ['Grant', 'Country', 'Currency', 'Total'],
        rows: [
          ['S-2', 'POL', 'EUR', '2,00'],
          ['S-3', 'POL', 'EUR', '3,00'],
        ],
      },
      { name: 'Notes', header: ['Nothing here'], rows: [] },
    ]);
    const fileId = await put(Buffer.from(workbook), 'grants.xlsx');
    const look = async (sheet?: string) =>
      coordinator(
        'GET',
        `${base()}/import-files/${fileId}${sheet === undefined ? '' : `?${new URLSearchParams({ sheet }).toString()}`}`,
      );
    const sheets = ['Grants 2023', 'Grants 2024', 'Notes'];
    expect((await look()).json()).toMatchObject({ sheet: 'Grants 2023', sheets });
    expect((await look('Grants 2024')).json()).toMatchObject({ sheet: 'Grants 2024', sheets });
    expect((await look('Notes')).json()).toMatchObject({
      code: 'import-file-broken',
      list: [{ code: 'header-only' }],
    });
    expect((await look('Grants 1999')).json()).toMatchObject({
      code: 'import-file-broken',
      list: [{ code: 'no-such-sheet' }],
    });
    const second = { mapping, sheet: 'Grants 2024' };
    expect(await preview(fileId, second)).toMatchObject({ rows: 2, good: 2 });
    expect(await preview(fileId)).toMatchObject({ rows: 1, good: 1 });
    expect(await run(fileId, second)).toMatchObject({
      ...{ status: 'imported', imported: 2, fileName: 'grants.xlsx · Grants 2024' },
    });
  });

  it('has a history in which its beginning comes before its end', async () => {
    const batch = await run(await put(file('H-1;DEU;EUR;1,00'), 'history.csv'));
    const { rows } = await admin.query<{ kind: string; at: Date }>(
      'select kind, at from journal where record_id = $1 order by sequence',
      [batch.id],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['ImportStarted', 'ImportDone']);
    const [begun, ended] = rows.map(({ at }) => Number(at));
    expect(ended).toBeGreaterThanOrEqual(begun ?? Number.NaN);
    // The clock of the command that ends it is read when its rows are written.
    const { rows: lists } = await admin.query<{ inOrder: boolean }>(
      `select ended_at >= started_at as "inOrder" from import_batch`,
    );
    expect(lists.every(({ inOrder }) => inOrder)).toBe(true);
  });

  it('forgets files after a week and rows of the quarantine after thirty days', async () => {
    const fileId = await put(file('F-1;DEU;EUR;none'), 'forgotten.csv');
    const batch = await run(await put(file('F-2;DEU;EUR;none'), 'faulty.csv'));
    expect(batch).toMatchObject({ imported: 0, rejected: 1, open: 1 });
    const after = (days: number) => () => new Date(Date.now() + days * 24 * 3600 * 1000);
    const forget = async (days: number) =>
      forgetImportFilesHandler(
        world.register,
        world.parts.files.store,
        after(days),
      )({ institutionId: alatau() }, { isLast: false });
    await forget(6);
    expect((await coordinator('GET', `${base()}/import-files/${fileId}`)).statusCode).toBe(200);
    await forget(8);
    const gone = await coordinator('GET', `${base()}/import-files/${fileId}`);
    expect([gone.statusCode, gone.json()]).toEqual([404, { code: 'import-file-unknown' }]);
    expect((await faultsOf(batch.id)).faults).toHaveLength(1);
    await forget(31);
    expect((await faultsOf(batch.id)).faults).toEqual([]);
  });
});
