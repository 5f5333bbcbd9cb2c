/**
 * How fast an office reads its queue and how fast applicants save, over HTTP with sessions: 20,000 applications and 60,000
 * tasks of one call in one institution. Goals: each list under 100 ms p95; a save under 50 ms p95 while 200 applicants
 * save every two seconds, with the clients on the same machine. Run: `node bench/applications.ts`, or with
 * `BENCH_DATABASE_URL` for an empty database of a server. `BENCH_SECONDS` is the length of one measurement.
 */
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { z } from 'zod';
import { findAccountByEmail, findPasswordHash } from '../src/register/person/account.ts';
import { openRegister, type Register } from '../src/register/db.ts';
import { emailOf, storyPeople } from '../src/story/people.ts';
import { storyPassword } from '../src/story/tell-story.ts';
import { addDraftWriters } from '../test/register/filled-drafts.ts';
import { fillCall, filledCall, filledInstitution } from '../test/register/filled-call.ts';
import { signInAt, startLive, type LiveServer } from '../test/server/live-server.ts';
import { makeFolder, root, startProcess } from '../test/server/start-server.ts';
import { measured } from './run/measured.ts';
import { quantile } from './run/quantile.ts';
import { sized } from './run/scale.ts';

const applications = sized(20_000);
const applicants = sized(200, 10);
const rounds = sized(3);
const seconds = Number(process.env['BENCH_SECONDS'] ?? sized(20, 4));
const databaseUrl = process.env['BENCH_DATABASE_URL'];
const run = promisify(execFile);

const queue = `/api/institutions/${filledInstitution}/applications`;
const filters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no filter': {},
  status: { status: 'eligible' },
  region: { region: 'asia' },
  level: { level: 'master' },
  'status, region and level': { status: 'submitted', region: 'asia', level: 'master' },
  'a region that nobody chose': { region: 'africa' },
  'in a group': { group: 'yes' },
  'a given name': { text: 'айгер' },
  'a family name': { text: 'Нұрбек' },
  'both names': { text: 'Нұрбек Айгерім' },
  'a part within names': { text: 'рбек' },
  'a name and a status': { text: 'айгер', status: 'eligible' },
  'a name that nobody has': { text: 'Жоқадам' },
  'a reference number': { text: 'Q2026-00000-02BC1' },
};
const lists = Object.fromEntries(
  Object.entries(filters).map(([name, filter]) => [
    name,
    `${queue}?${new URLSearchParams({ call: filledCall, ...filter }).toString()}`,
  ]),
);

const answered = z.object({
  saves: z.array(z.number()),
  lists: z.record(z.string(), z.array(z.number())),
  versions: z.array(z.int()),
});

const at = (values: readonly number[], share: number): string => quantile(values, share).toFixed(1);
const line = (name: string, values: readonly number[]): string =>
  `${name.padEnd(30)} median ${at(values, 0.5).padStart(6)} ms, p95 ${at(values, 0.95).padStart(6)} ms, p99 ${at(values, 0.99).padStart(6)} ms, of ${values.length}`;
const load = (): string => `load ${loadavg()[0]?.toFixed(1) ?? ''}`;

/** Names as various as people's, and the coordinator of a university of the story here too. */
const people = async (register: Register): Promise<void> => {
  await register.inInstitution(filledInstitution, async (trx) => {
    await sql`update person_detail p set given_name = g.name, family_name = f.name || (n.n / 1000)
      from (select id, row_number() over (order by id) as n from person_detail where institution_id = ${filledInstitution}) n
      join (values (0, 'Айгерім'), (1, 'Данияр'), (2, 'Жансая'), (3, 'Ерлан'), (4, 'Мадина'), (5, 'Тимур'), (6, 'Алия'),
        (7, 'Нұрлан'), (8, 'Камила'), (9, 'Бақыт'), (10, 'Әсел'), (11, 'Сергей'), (12, 'Гүлнар'), (13, 'Ержан'),
        (14, 'Салтанат'), (15, 'Арман'), (16, 'Динара'), (17, 'Рустем'), (18, 'Сәуле'), (19, 'Ольга')) g (at, name)
        on g.at = n.n % 20
      join (values (0, 'Нұрбек'), (1, 'Серік'), (2, 'Мұрат'), (3, 'Қасым'), (4, 'Оспан'), (5, 'Ли'), (6, 'Жүніс'),
        (7, 'Ахметова'), (8, 'Ибраев'), (9, 'Бекенов'), (10, 'Юсупова'), (11, 'Тастемір'), (12, 'Сәрсенбай'), (13, 'Дәулет'),
        (14, 'Ғалым'), (15, 'Әлімбай'), (16, 'Қуаныш'), (17, 'Иманғали'), (18, 'Төлеген'), (19, 'Ким')) f (at, name)
        on f.at = (n.n / 20) % 20
     where p.institution_id = ${filledInstitution} and p.id = n.id`.execute(trx);
    const coordinator = storyPeople.find(({ key }) => key === 'alatau-coordinator');
    await sql`insert into membership (id, institution_id, account_id, role, given_at)
      select 'mem_00000000-0000-7000-8000-000000000000', ${filledInstitution}, id, 'coordinator', now() from account
       where email = ${coordinator === undefined ? '' : emailOf(coordinator)}`.execute(trx);
  });
  // What autovacuum does within a minute of such a load.
  const owner = register.poolFor('qaitu_owner', 1);
  await owner.query('vacuum analyze');
  await owner.end();
};

/** Everybody signs in by his password; where too many do so from one address within a minute, the others wait. */
const signIn = async (server: LiveServer, email: string): Promise<string> => {
  for (;;) {
    const answer = await fetch(`${server.address}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: storyPassword }),
    });
    if (answer.status === 200) {
      const lines = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
      return lines.join('; ');
    }
    const text = await answer.text();
    if (answer.status !== 429) throw new Error(text);
    await wait(2000);
  }
};

const folder = await makeFolder();
const data = path.join(folder, 'data');
const settings = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
if (databaseUrl !== undefined) {
  const seeded = await startProcess('src/cli/main.ts', ['seed', '--json'], { QAITU_DATA: data, ...settings })
    .ended;
  if (seeded.code !== 0) throw new Error(seeded.err);
}
const server = await startLive(data, settings);

const measure = async (given: object) => {
  const client = path.join(root, 'bench/client/applications.ts');
  const argument = JSON.stringify({ address: server.address, ...given });
  const { stdout } = await run(process.execPath, [client, argument], { maxBuffer: 64_000_000 });
  return answered.parse(JSON.parse(stdout));
};

try {
  const opened = await openRegister({
    dataFolder: data,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    as: 'command',
  });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const register = opened.value;
  const hash = await register.readOnly('qaitu_app', async (trx) => {
    const [first] = storyPeople;
    const id = first === undefined ? undefined : await findAccountByEmail(trx, emailOf(first));
    return id === undefined ? undefined : findPasswordHash(trx, id);
  });
  if (hash === undefined) throw new Error('nobody in the story has a password');
  await fillCall(register, applications);
  const writers = await addDraftWriters(register, applicants, hash);
  await people(register);
  await register.close();

  const cookie = await signInAt(server, 'alatau-coordinator');
  const reader = { cookie, lists };
  await measure({ seconds: 3, writers: [], reader });
  const alone: Record<string, number[]> = {};
  const saving: number[] = [];
  const beside: number[] = [];
  const office: number[] = [];
  const saved = writers.map(() => 0);
  const cookies: string[] = [];
  for (const { email } of writers) cookies.push(await signIn(server, email));
  const writing = () =>
    writers.map(({ draftId }, index) => ({
      cookie: cookies[index] ?? '',
      path: `/api/institutions/${filledInstitution}/drafts/${draftId}/sections/tasks`,
      base: saved[index] ?? 0,
    }));
  const keep = (versions: readonly number[]): void => void saved.splice(0, saved.length, ...versions);
  keep((await measure({ seconds: 4, writers: writing() })).versions);
  for (let round = 1; round <= rounds; round += 1) {
    const read = await measure({ seconds, writers: [], reader });
    for (const [name, values] of Object.entries(read.lists)) (alone[name] ??= []).push(...values);
    const wrote = await measure({ seconds, writers: writing() });
    keep(wrote.versions);
    saving.push(...wrote.saves);
    const both = await measure({ seconds, writers: writing(), reader });
    keep(both.versions);
    beside.push(...both.saves);
    office.push(...Object.values(both.lists).flat());
    console.log(`round ${round} of ${rounds}, each measurement ${seconds} s: ${load()}`);
  }
  console.log('\nthe office alone, one list after another');
  for (const [name, values] of Object.entries(alone)) {
    console.log(line(name, values));
    measured(`list of ${applications} applications, ${name}, p95`, quantile(values, 0.95), 'ms', {
      atMost: 100,
    });
  }
  console.log(`\n${applicants} applicants, each saving every 2 s`);
  console.log(line('a save', saving));
  console.log(line('a save while an office reads', beside));
  console.log(line('a list while they save', office));
  const beneath = (goal: number) => ({ atMost: goal });
  measured(`a save, ${applicants} applicants, p95`, quantile(saving, 0.95), 'ms', beneath(50));
  measured(`a list while ${applicants} save, p95`, quantile(office, 0.95), 'ms', beneath(100));
} finally {
  server.child.kill('SIGTERM');
  await server.ended;
  await rm(folder, { recursive: true });
}
