import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExchangeDetail } from '../../src/contract/partner.ts';
import { epvoTables } from '../../src/core/epvo/epvo-tables.ts';
import { extensionEntities } from '../../src/core/epvo/extension-field.ts';
import { sentEntities } from '../../src/core/epvo/plan-rows.ts';
import { hasEwpSchemas } from '../exchange/ewp/schema-faults.ts';
import { openWorld, type World } from '../world.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
const schemas = path.resolve(root, '../shared/data/ewp-schemas');
const xmllint = ['/usr/bin/xmllint', '/usr/local/bin/xmllint'].find((place) => existsSync(place));
const folder = mkdtempSync(path.join(tmpdir(), 'qaitu-exports-'));
let world: World;
let admin: Client;

/** The command line as an operator runs it: a process of its own. */
const qaitu = async (...args: readonly string[]) => {
  const { user, host = '', port, database } = world.register.connection;
  const address = `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
  const env = { ...process.env, DATABASE_URL: address, QAITU_LOCALE: 'en', LANG: 'en_US.UTF-8' };
  try {
    const { stdout, stderr } = await run(process.execPath, ['src/cli/main.ts', ...args], { cwd: root, env });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
};
const filesIn = (place: string): readonly string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
}, 240_000);
afterAll(async () => {
  await admin.end();
  await world.close({ isDamaged: true });
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

/** Which schema a file of the export is to be held against. */
const schemaOf: Readonly<Record<string, string>> = {
  'omobilities-get-response': 'ewp-specs-api-omobilities-v3.0.0/endpoints/get-response.xsd',
  'omobility-las-get-response': 'ewp-specs-api-omobility-las-v1.2.0/endpoints/get-response.xsd',
  'imobilities-get-response': 'ewp-specs-api-imobilities-v2.0.0/endpoints/get-response.xsd',
};

/** Each process takes seconds to begin, and many where others run beside it. */
const patience = { timeout: 300_000 };

describe('qaitu export ewp', patience, () => {
  it('writes a folder of files that the standard takes, with names in their language', async () => {
    const out = path.join(folder, 'ewp');
    const { code, err } = await qaitu('export', 'ewp', '--out', out);
    expect([code, err]).toEqual([0, '']);
    const files = filesIn(out).filter((file) => file.endsWith('.xml'));
    expect(files.length).toBeGreaterThan(2);
    const nominations = files
      .map((file) => readFileSync(file, 'utf8'))
      .filter((xml) => xml.includes('<omobilities-get-response'))
      .join('\n');
    expect(nominations).toContain('xml:lang="kk-Cyrl"');
    // Whatever is in Cyrillic says which language it is in.
    const unsaid = /<(?:given-names|family-name)(?![^>]*xml:lang)[^>]*>[^<]*\p{Script=Cyrillic}/u;
    expect(nominations).not.toMatch(unsaid);
    expect(statSync(out).mode & 0o777).toBe(0o700);
    expect((await qaitu('export', 'ewp', '--out', out)).code).toBe(2);
  });

  it('says of a name that somebody wrote in Russian that it is in Russian', async () => {
    const ask = await world.as('alatau-coordinator');
    const { rows } = await admin.query<{ id: string }>(
      'select id from mobility where account_id = $1 and institution_id = $2',
      [world.accounts.get('aigerim'), world.institutions.get('alatau')],
    );
    const place = `/api/institutions/${world.institutions.get('alatau')}/mobilities/${rows[0]?.id}/exchange-detail`;
    const { detail } = readExchangeDetail.answer.parse((await ask('GET', place)).json());
    const body = { ...detail, person: { ...detail.person, nameLanguage: 'ru' } };
    expect((await ask('PUT', place, { body })).statusCode).toBe(200);
    const out = path.join(folder, 'ewp-ru');
    expect((await qaitu('export', 'ewp', '--out', out)).code).toBe(0);
    const texts = filesIn(out).map((file) => readFileSync(file, 'utf8'));
    expect(texts.join('\n')).toMatch(/<given-names xml:lang="ru-Cyrl">\p{Script=Cyrillic}/u);
  });

  it.runIf(hasEwpSchemas && xmllint !== undefined)('is valid for xmllint without the network', async () => {
    const files = filesIn(path.join(folder, 'ewp')).filter((file) => file.endsWith('.xml'));
    const seen = new Set<string>();
    for (const file of files) {
      const rootName = /<(?:\w+:)?([\w-]+-get-response)[\s>]/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
      const schema = schemaOf[rootName];
      if (schema === undefined) throw new Error(`${file}: ${rootName}`);
      seen.add(rootName);
      const args = ['--nonet', '--noout', '--schema', path.join(schemas, 'schemas', schema), file];
      const env = { ...process.env, XML_CATALOG_FILES: path.join(schemas, 'catalog.xml') };
      const { stderr } = await run(xmllint ?? '', args, { env });
      expect(stderr).toContain('validates');
    }
    expect(seen.size).toBeGreaterThan(1);
  });
});

describe('qaitu export epvo', patience, () => {
  const expected = [
    ...sentEntities.map((entity) => `${entity}.json`),
    ...extensionEntities.flatMap((entity) => [`${entity}.json`, `${entity}.schema.json`]),
    ...['lacking.json', 'loss.json'],
  ].toSorted();

  it('says that nobody has a number there, and writes nothing', async () => {
    await admin.query(`update identifier set removed_at = now() where kind = 'epvo' and removed_at is null`);
    const out = path.join(folder, 'nobody');
    expect(await qaitu('export', 'epvo', '--out', out)).toMatchObject({
      ...{ code: 2, out: '', err: 'No institution has its number in the EPVO recorded.\n' },
    });
    expect(existsSync(out)).toBe(false);
    await admin.query(`update identifier set removed_at = null where kind = 'epvo'`);
  });

  it('writes the rows of every table of every university that has a number', async () => {
    const out = path.join(folder, 'epvo');
    const { code, err, out: said } = await qaitu('export', 'epvo', '--out', out);
    expect([code, err]).toEqual([0, '']);
    expect(said).toContain('Not confirmed by the operator');
    const places = readdirSync(out);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      expect(readdirSync(path.join(out, place)).toSorted()).toEqual(expected);
      for (const entity of sentEntities) {
        const file = path.join(out, place, `${entity}.json`);
        expect(statSync(file).mode & 0o777).toBe(0o600);
        const rows = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>[];
        for (const row of rows)
          for (const { name } of epvoTables[entity].fields) expect(row).toHaveProperty(name);
      }
      expect(JSON.parse(readFileSync(path.join(out, place, 'lacking.json'), 'utf8'))).not.toEqual([]);
    }
  });

  it('writes one university straight into a fresh or an empty folder, and into no other', async () => {
    const id = world.institutions.get('esil') ?? '';
    const fresh = path.join(folder, 'fresh');
    const empty = path.join(folder, 'empty');
    mkdirSync(empty);
    for (const out of [fresh, empty]) {
      // As a shell completes the name of a folder.
      expect(await qaitu('export', 'epvo', '--institution', id, '--out', `${out}/`)).toMatchObject({
        code: 0,
        err: '',
      });
      expect(readdirSync(out).toSorted()).toEqual(expected);
    }
    const taken = path.join(folder, 'taken');
    mkdirSync(taken);
    writeFileSync(path.join(taken, 'mine.txt'), 'mine');
    const answer = await qaitu('export', 'epvo', '--institution', id, '--out', taken);
    expect(answer).toEqual({ code: 2, out: '', err: `The folder ${taken} is not empty: name another.\n` });
    expect(readdirSync(taken)).toEqual(['mine.txt']);
    expect(await qaitu('export', 'epvo', '--institution', 'elsewhere', '--out', `${fresh}2`)).toMatchObject({
      code: 2,
    });
  });

  it('says why a folder cannot be written, and leaves no part of it', async () => {
    const id = world.institutions.get('esil') ?? '';
    const file = path.join(folder, 'a-file');
    writeFileSync(file, 'mine');
    const before = readdirSync(folder);
    // Below a file nothing can be written, whoever asks.
    for (const out of [path.join(file, 'epvo'), file]) {
      const { code, out: said, err } = await qaitu('export', 'epvo', '--institution', id, '--out', out);
      expect([code, said]).toEqual([2, '']);
      expect(err).toMatch(/could not be written: ENOTDIR/);
    }
    expect(readdirSync(folder)).toEqual(before);
  });
});
