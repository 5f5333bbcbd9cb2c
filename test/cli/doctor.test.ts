import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tellCheck } from '../../src/cli/doctor-text.ts';
import { invariants } from '../../src/register/doctor/invariants.ts';
import { folderEvidenceStore } from '../../src/register/evidence/folder-evidence-store.ts';
import { isMessageKey } from '../../src/messages.ts';
import { readConfig, type Config } from '../../src/server/config.ts';
import { checkFiles } from '../../src/server/doctor/check-files.ts';
import { checkFolder } from '../../src/server/doctor/check-folder.ts';
import { checkMail } from '../../src/server/doctor/check-mail.ts';
import { checkSignOn } from '../../src/server/doctor/check-neighbours.ts';
import { checkSettings } from '../../src/server/doctor/check-settings.ts';
import { makeFolder, startProcess } from '../server/start-server.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qaitu-doctor-test-'));
});
afterAll(async () => rm(folder, { recursive: true }));

const configOf = (settings: Readonly<Record<string, string>>): Config => {
  const read = readConfig(settings);
  if ('mistakes' in read) throw new Error(read.mistakes.join('; '));
  return read.config;
};

interface Told {
  readonly outcome: string;
  readonly checks: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly says: string;
    readonly cure?: string;
  }[];
}

const doctor = async (settings: Readonly<Record<string, string>>) => {
  const { ended } = startProcess('src/cli/main.ts', ['doctor', '--json'], settings);
  const { code, out, err } = await ended;
  return { code, told: JSON.parse(out) as Told, out, err };
};

describe('the command', () => {
  test('says every mistake of the settings at once, and no secret', async () => {
    const { code, told, out } = await doctor({
      PORT: 'many',
      QAITU_SECRET: 'too-short',
      SMTP_URL: 'http://x',
    });
    expect(code).toBe(2);
    expect(told.outcome).toBe('fault');
    expect(
      told.checks.map(({ id, says }) => [
        id,
        says.includes('PORT') || says.includes('SMTP_URL') || says.includes('QAITU_SECRET'),
      ]),
    ).toEqual([
      ['settings', true],
      ['settings', true],
      ['settings', true],
    ]);
    expect(out).not.toContain('too-short');
  });

  test('goes on where the database is away, and ends with 3', async () => {
    const { code, told, out } = await doctor({
      QAITU_DATA: folder,
      DATABASE_URL: 'postgresql://somebody:secret-word@127.0.0.1:1/none',
    });
    expect(code).toBe(3);
    const outcomes = Object.fromEntries(told.checks.map(({ id, outcome }) => [id, outcome]));
    expect(outcomes).toMatchObject({
      database: 'fault',
      runtime: 'ok',
      folder: 'ok',
      mail: 'skipped',
      epvo: 'skipped',
    });
    expect(out).not.toContain('secret-word');
  });

  test('makes no database where there is none', async () => {
    const empty = await makeFolder();
    const { told } = await doctor({ QAITU_DATA: path.join(empty, 'data') });
    expect(told.checks.find(({ id }) => id === 'database')?.outcome).toBe('skipped');
    await rm(empty, { recursive: true });
  });
});

test('every rule has its sentence in three languages', () => {
  const unsaid = invariants.filter(({ id }) => !isMessageKey(`doctor.invariant.${id}`));
  expect(unsaid.map(({ id }) => id)).toEqual([]);
  const told = tellCheck('en', {
    id: 'data.x',
    outcome: 'fault',
    says: { key: 'invariant.one-award-an-application' },
    count: 2,
    place: 'a, b',
  });
  expect(told.says).toBe('This does not hold: “An application has one outcome”. Records: 2.');
});

describe('settings that are valid and do not go together', () => {
  const outcomes = (settings: Readonly<Record<string, string>>) =>
    Object.fromEntries(checkSettings(configOf(settings)).map(({ id, outcome }) => [id, outcome]));
  const key = (letter: string) => Buffer.alloc(32, letter).toString('base64');
  const own = {
    QAITU_MODE: 'production',
    QAITU_SECRET: 'a secret of our own that is long enough',
    QAITU_IDENTITY_KEY: key('a'),
    QAITU_PERSONAL_KEYS: `one:${key('b')}`,
    QAITU_JOURNAL_KEY: key('c'),
  };
  test('keys of the demonstration, no public address, https without a proxy', () => {
    expect(outcomes({})).toMatchObject({ secrets: 'warning', 'public-address': 'skipped', proxy: 'skipped' });
    expect(outcomes(own)).toMatchObject({ secrets: 'ok', 'public-address': 'warning' });
    const https = { ...own, QAITU_PUBLIC_URL: 'https://qaitu.example.org' };
    expect(outcomes(https)).toMatchObject({ 'public-address': 'ok', proxy: 'warning' });
    expect(outcomes({ ...https, QAITU_TRUSTED_PROXY: '127.0.0.1' })).toMatchObject({ proxy: 'ok' });
  });
});

test('the data folder is tried, and what cannot be made is said', async () => {
  const [written, space] = await checkFolder(path.join(folder, 'not', 'there'));
  expect([written?.outcome, space?.id]).toEqual(['ok', 'space']);
  const [refused] = await checkFolder('/proc/qaitu');
  expect(refused).toMatchObject({ id: 'folder', outcome: 'fault' });
});

test('a file store that loses bytes is found, and a probe is not left behind', async () => {
  const store = folderEvidenceStore(folder);
  expect((await checkFiles(store, folder)).outcome).toBe('ok');
  const left: string[] = [];
  for await (const { sha256 } of store.list?.() ?? []) left.push(sha256);
  expect(left).toEqual([]);
  expect((await checkFiles({ ...store, open: async () => undefined }, folder)).outcome).toBe('fault');
});

test('a mail server is greeted and gets no letter; one that is away is a fault without its password', async () => {
  let letters = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (_stream, _session, done) => {
      letters += 1;
      done();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  expect((await checkMail(configOf({ SMTP_URL: `smtp://127.0.0.1:${port}` }))).outcome).toBe('ok');
  await new Promise<void>((resolve) => server.close(() => resolve()));
  expect(letters).toBe(0);
  const away = await checkMail(configOf({ SMTP_URL: 'smtp://user:hidden@127.0.0.1:1' }));
  expect(away).toMatchObject({
    outcome: 'fault',
    says: { params: { host: '127.0.0.1:1', reason: 'ESOCKET' } },
  });
  expect(JSON.stringify(away)).not.toContain('hidden');
  expect((await checkMail(configOf({}))).outcome).toBe('skipped');
});

test('single sign-on is read where it says what it is, and refused where it is another', async () => {
  let issuer = '';
  const provider = createServer((_request, response) => {
    const description = { issuer, authorization_endpoint: `${issuer}/a`, token_endpoint: `${issuer}/t` };
    response.end(JSON.stringify(description));
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', () => resolve()));
  const address = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  const oidc = { QAITU_OIDC_ISSUER: address, QAITU_OIDC_CLIENT_ID: 'x', QAITU_OIDC_CLIENT_SECRET: 'y' };
  issuer = address;
  expect((await checkSignOn(configOf(oidc))).outcome).toBe('ok');
  issuer = 'https://other.example';
  expect((await checkSignOn(configOf(oidc))).outcome).toBe('fault');
  provider.closeAllConnections();
  await new Promise<void>((resolve) => provider.close(() => resolve()));
  expect((await checkSignOn(configOf(oidc))).outcome).toBe('fault');
});
