import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readIin } from '../../src/core/basics/iin.ts';
import { storyPeople } from '../../src/story/people.ts';
import { storyIin } from '../../src/story/story-iin.ts';
import { signInAt, startLive, type LiveServer } from './live-server.ts';
import { makeFolder, startProcess } from './start-server.ts';

/** Of the right form, and of nobody alive: its owner was born in 1890. */
const iin = '900101100014';
/** The number in every dress that is no protection. */
const dresses = [
  iin,
  Buffer.from(iin).toString('base64').replace(/=+$/, ''),
  Buffer.from(iin).toString('hex'),
  ...['md5', 'sha1', 'sha256', 'sha512'].flatMap((name) => [
    createHash(name).update(iin).digest('hex'),
    createHash(name).update(iin).digest('base64').replace(/=+$/, ''),
  ]),
];
const shown = (text: string): readonly string[] => dresses.filter((dress) => text.includes(dress));

let folder = '';
let data = '';
let server: LiveServer;
beforeAll(async () => {
  folder = await makeFolder();
  data = path.join(folder, 'data');
  server = await startLive(data);
});
afterAll(async () => {
  if (server.child.exitCode === null) server.child.kill('SIGTERM');
  await server.ended;
  await rm(folder, { recursive: true });
});

const detail = {
  givenName: 'Айгерім',
  familyName: null,
  patronymic: null,
  birthDate: null,
  sex: 2,
  citizenship: 'KAZ',
  phone: null,
};

let keys = 0;
const put = (cookie: string, url: string, body: unknown) => {
  keys += 1;
  return fetch(`${server.address}${url}`, {
    method: 'PUT',
    headers: { cookie, 'content-type': 'application/json', 'idempotency-key': `iin-key-${keys}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
};

test('a number that was written is read in its owner’s archive and nowhere else', async () => {
  expect(readIin(iin).ok).toBe(true);
  const cookie = await signInAt(server, 'aigerim');
  const get = async (who: string, url: string) =>
    fetch(`${server.address}${url}`, { headers: { cookie: who } });
  const me = (await (await get(cookie, '/api/me')).json()) as {
    memberships: { institutionId: string; personId: string }[];
  };
  const { institutionId = '', personId = '' } = me.memberships[0] ?? {};
  const place = `/api/institutions/${institutionId}`;
  const person = `${place}/people/${personId}`;

  const written = await put(cookie, person, { ...detail, iin });
  expect(await written.json()).toMatchObject({ fields: expect.arrayContaining(['iin']) });
  const answers = [
    // Refused for its form, its date, its fields, its JSON; to a stranger; to a colleague.
    await put(cookie, person, { ...detail, iin: `${iin}5` }),
    await put(cookie, person, { ...detail, iin, birthDate: '1990-01-01' }),
    await put(cookie, person, { ...detail, iin, number: iin }),
    await put(cookie, person, { ...detail, phone: iin.repeat(9), iin }),
    await put(cookie, person, `{"iin":"${iin}`),
    await put(cookie, person, `${iin} is no JSON`),
    await put('', person, { ...detail, iin }),
    await put(await signInAt(server, 'esil-coordinator'), person, { ...detail, iin }),
    await get(cookie, `${place}/people/${iin}`),
    await get(cookie, `${place}/people/${personId}/consents?locale=${iin}`),
    await get(cookie, `${place}/history/person/${personId}`),
    await get(await signInAt(server, 'alatau-coordinator'), person),
    await get(await signInAt(server, 'alatau-administrator'), `${place}/members`),
  ];
  // What she applied with, for herself and for those who check it; and a search that is made by the number.
  const own = (await (await get(cookie, '/api/me/applications')).json()) as {
    applications: {
      draftId: string;
      applicationId: string | null;
      groupId: string | null;
      call: { id: string };
    }[];
  };
  const applied = own.applications.find(({ applicationId }) => applicationId !== null);
  if (applied === undefined) throw new Error('she has applied in the story');
  const { draftId, applicationId, groupId, call } = applied;
  const coordinator = await signInAt(server, 'alatau-coordinator');
  for (const who of [cookie, coordinator]) {
    for (const url of [
      '/api/me/applications',
      `${place}/applications/${applicationId}`,
      `${place}/history/application/${applicationId}`,
      `${place}/groups/${groupId}`,
      `${place}/drafts/${draftId}`,
      `${place}/drafts/${draftId}/document?locale=kk`,
      `${place}/applications?call=${call.id}`,
      `${place}/applications?call=${call.id}&text=${iin}`,
      `${place}/deadlines`,
      `/api/hosts?name=${iin}`,
    ]) {
      answers.push(await get(who, url));
    }
  }
  const auditor = await signInAt(server, 'auditor');
  for (const url of [person, `${place}/journal?size=200`, `${place}/journal-bundle`, '/api/jobs']) {
    answers.push(await get(auditor, url));
  }
  for (const url of [
    '/api/demonstration/outbox',
    '/api/journal/heads',
    '/api/institutions',
    '/api/me/access',
  ]) {
    answers.push(await get(cookie, url));
  }
  for (const answer of answers) {
    const head = JSON.stringify([...answer.headers]);
    expect([
      answer.url.includes(iin) ? '' : answer.url,
      answer.status < 500,
      shown(head + (await answer.text())),
    ]).toEqual([expect.any(String), true, []]);
  }

  const archive = unzipSync(new Uint8Array(await (await get(cookie, '/api/me/archive')).arrayBuffer()));
  const texts = Object.values(archive).map((bytes) => Buffer.from(bytes).toString('utf8'));
  expect(texts.some((text) => text.includes(iin))).toBe(true);

  const bundle = path.join(folder, 'journal.jsonl');
  const exported = startProcess('src/cli/main.ts', ['journal', 'export', bundle], { QAITU_DATA: data });
  const { out, err } = await exported.ended;
  expect(shown(out + err + (await readFile(bundle, 'utf8')))).toEqual([]);
});

test('no table of the database has it, in any dress', async () => {
  const client = new Client({ host: path.join(data, 'postgres'), user: 'postgres', database: 'qaitu' });
  await client.connect();
  const tables = await client.query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`);
  expect(tables.rows.length).toBeGreaterThan(30);
  const told = storyPeople.filter(({ key }) => ['daniyar', 'kamila'].includes(key)).map(storyIin);
  const found: string[] = [];
  let sealed = 0;
  for (const { name } of tables.rows) {
    const { rows } = await client.query<{ line: string }>(`select t::text as line from ${name} t`);
    // Those of the story were in a file of an employer, too.
    found.push(
      ...rows
        .filter(({ line }) => shown(line).length > 0 || told.some((other) => line.includes(other)))
        .map(() => name),
    );
    if (name === 'person_detail') {
      sealed = (await client.query('select from person_detail where iin_sealed is not null')).rowCount ?? 0;
    }
  }
  await client.end();
  expect(sealed).toBe(1 + told.length);
  expect(found).toEqual([]);
});

test('nothing that the server or its database said or filed has it', async () => {
  const names = await readdir(data, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile() && !path.join(entry.parentPath, '/').includes('/postgres/'))
    .map((entry) => path.join(entry.parentPath, entry.name));
  expect(files.some((file) => file.endsWith('journal-heads.jsonl'))).toBe(true);
  expect(files.some((file) => file.endsWith('postgres.log'))).toBe(true);
  for (const file of files) expect([file, shown(await readFile(file, 'latin1'))]).toEqual([file, []]);
  expect(shown(server.out() + server.complaints())).toEqual([]);
  expect(server.complaints()).toBe('');
});
