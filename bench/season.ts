/**
 * A national season in one run: 200,000 accounts, 20,000 applicants in the last hour of a call, 60,000 reviews, 2,000,000 invitations of alumni,
 * and public pages at the same time; half of it with one server process, half with two on one database. Clients and the mail server are processes
 * of their own on the same machine. Run: `node bench/season.ts`, or with `BENCH_DATABASE_URL` for an empty database of a server.
 * `BENCH_SCALE` is the share of the sizes, 1 for all.
 */
import { execFile, spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { z } from 'zod';
import { findAccountByEmail, findPasswordHash } from '../src/register/person/account.ts';
import { openRegister, type Register } from '../src/register/db.ts';
import { readPostmasterFile } from '../src/register/embedded/postmaster-file.ts';
import { startJobQueue } from '../src/server/jobs/queue.ts';
import { createMailer } from '../src/server/mail/mailer.ts';
import { readConfig } from '../src/server/config.ts';
import { emailOf, storyPeople } from '../src/story/people.ts';
import { filledInstitution } from '../test/register/filled-call.ts';
import { startLive, type LiveServer } from '../test/server/live-server.ts';
import { makeFolder, root, startProcess } from '../test/server/start-server.ts';
import { fillSeason } from './client/fill-season.ts';
import { measured } from './run/measured.ts';
import { quantile } from './run/quantile.ts';
import { sized } from './run/scale.ts';

const sizes = {
  accounts: sized(200_000),
  applicants: sized(20_000, 2),
  reviews: sized(60_000, 6),
  reviewers: sized(2000, 2),
};
const invitations = sized(2_000_000, 2);
const atOnce = 1000;
const connections = { applicants: 100, reviewers: 20, readers: 20 };
const pages = ['/en', '/kk', '/ru/observatory/europe', '/en/observatory/europe', '/api/health'];
const databaseUrl = process.env['BENCH_DATABASE_URL'];
const run = promisify(execFile);

const told = z.object({
  seconds: z.number(),
  latencies: z.record(z.string(), z.array(z.number())),
  errors: z.record(z.string(), z.number()),
});

const at = (values: readonly number[], share: number): string =>
  quantile(values, share).toFixed(0).padStart(6);

/** A line of /proc/<pid>/… in MB. */
const megabytesOf = async (file: string, line: RegExp): Promise<number> => {
  const content = await readFile(file, 'utf8').catch(() => '');
  return Number(line.exec(content)?.[1] ?? 0) / 1024;
};
const memoryOf = async (servers: readonly LiveServer[], cluster: string): Promise<string> => {
  const own = await Promise.all(
    servers.map(async ({ child }) => megabytesOf(`/proc/${child.pid}/status`, /VmHWM:\s+(\d+)/)),
  );
  const postmaster = (await readPostmasterFile(cluster))?.pid;
  if (postmaster === undefined) return `servers at most ${own.map((mb) => mb.toFixed(0)).join(' and ')} MB`;
  const children = await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8');
  const pids = [postmaster, ...children.trim().split(' ').map(Number)];
  const shares = await Promise.all(
    pids.map(async (pid) => megabytesOf(`/proc/${pid}/smaps_rollup`, /Pss:\s+(\d+)/)),
  );
  const database = shares.reduce((sum, mb) => sum + mb, 0);
  return `servers at most ${own.map((mb) => mb.toFixed(0)).join(' and ')} MB, database ${database.toFixed(0)} MB in ${pids.length} processes`;
};

const openAsCommand = async (dataFolder: string): Promise<Register> => {
  const place = { dataFolder, as: 'command' } as const;
  const opened = await openRegister(databaseUrl === undefined ? place : { ...place, databaseUrl });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
};

const folder = await makeFolder();
const data = path.join(folder, 'data');
const sink = spawn(process.execPath, [path.join(root, 'bench/client/mail-sink.ts')], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const lines = createInterface({ input: sink.stdout })[Symbol.asyncIterator]();
const hear = async (): Promise<string> => String((await lines.next()).value);
const arrived = async (): Promise<{ readonly letters: number; readonly names: number }> => {
  sink.stdin.write('count\n');
  return JSON.parse(await hear()) as { letters: number; names: number };
};
const read = readConfig({});
if ('mistakes' in read) throw new Error(read.mistakes.join('; '));
const { secrets } = read.config;
const mail = {
  SMTP_URL: `smtp://127.0.0.1:${await hear()}`,
  QAITU_MAIL_FROM: 'Qaitu <mobility@example.org>',
};
const own = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
if (databaseUrl !== undefined) {
  const seeded = await startProcess('src/cli/main.ts', ['seed', '--json'], { QAITU_DATA: data, ...own })
    .ended;
  if (seeded.code !== 0) throw new Error(seeded.err);
}
const servers: LiveServer[] = [await startLive(data, { ...mail, ...own })];
const cluster = path.join(data, 'postgres');
const register = await openAsCommand(data);
const queue = await startJobQueue(register, {}, (sentence) => console.error(sentence));
const post = createMailer(register, queue, { mode: 'production', hasTransport: true });

let posted = 0;
/** Put `count` invitations into the queue, a thousand in a transaction; how long that took, in s. */
const invite = async (count: number): Promise<number> => {
  const begun = performance.now();
  for (let left = count; left > 0; left -= atOnce) {
    const from = posted;
    posted += Math.min(left, atOnce);
    await post(
      Array.from({ length: posted - from }, (_, n) => ({
        key: `season-${from + n}`,
        address: `alumnus-${from + n}@example.org`,
        locale: 'kk',
        kind: 'season',
        subject: 'Бітірушілер сауалнамасы',
        text: 'Құрметті түлек, сауалнамаға жауап беруіңізді сұраймыз. '.repeat(20),
        html: '<p>Құрметті түлек, сауалнамаға жауап беруіңізді сұраймыз.</p>'.repeat(20),
      })),
    );
  }
  return (performance.now() - begun) / 1000;
};

try {
  const [first] = storyPeople;
  const hash = await register.readOnly('qaitu_app', async (trx) => {
    const id = first === undefined ? undefined : await findAccountByEmail(trx, emailOf(first));
    return id === undefined ? undefined : findPasswordHash(trx, id);
  });
  if (hash === undefined) throw new Error('nobody in the story has a password');
  const filling = performance.now();
  const season = await fillSeason(register, sizes, hash, secrets.signIn);
  console.log(
    `${JSON.stringify({ ...sizes, invitations })}; filled in ${((performance.now() - filling) / 1000).toFixed(0)} s`,
  );
  const half = <Item>(items: readonly Item[], which: number): readonly Item[] =>
    items.filter((_, n) => n % 2 === which);
  for (const which of [0, 1]) {
    if (which === 1) {
      const socket = (await readPostmasterFile(cluster))?.socketFolder ?? '';
      const url = databaseUrl ?? `postgresql://qaitu@/qaitu?host=${encodeURIComponent(socket)}`;
      const second = { ...mail, DATABASE_URL: url };
      servers.push(await startLive(path.join(folder, 'second'), second));
    }
    const file = path.join(folder, `season-${which}.json`);
    const addresses = servers.map(({ address }) => address);
    await writeFile(
      file,
      JSON.stringify({
        ...{ addresses, institution: filledInstitution, rules: season.rules, pages, connections },
        applicants: half(season.applicants, which),
        reviewers: half(season.reviewers, which),
      }),
    );
    const before = await arrived();
    const client = run(process.execPath, [path.join(root, 'bench/client/season.ts'), file], {
      maxBuffer: 512_000_000,
    });
    const [{ stdout }, inviting] = await Promise.all([client, invite(Math.ceil(invitations / 2))]);
    const { seconds, latencies, errors } = told.parse(JSON.parse(stdout));
    const after = await arrived();
    console.log(
      `\n${servers.length} server process(es): ${seconds.toFixed(0)} s; load ${loadavg()[0]?.toFixed(1)}`,
    );
    for (const [kind, values] of Object.entries(latencies)) {
      const rate = (values.length / seconds).toFixed(0).padStart(6);
      console.log(
        `${kind.padEnd(8)} ${String(values.length).padStart(7)}, ${rate}/s, p50 ${at(values, 0.5)} ms, p95 ${at(values, 0.95)} ms, p99 ${at(values, 0.99)} ms`,
      );
      measured(`season, ${kind}, ${servers.length} server process(es)`, values.length / seconds, 'a second');
      measured(`season, ${kind}, ${servers.length} server process(es), p95`, quantile(values, 0.95), 'ms');
    }
    const enqueued = (Math.ceil(invitations / 2) / inviting).toFixed(0);
    console.log(`letters  ${enqueued}/s into the queue, ${after.letters - before.letters} arrived meanwhile`);
    console.log(await memoryOf(servers, cluster));
    console.log(Object.keys(errors).length === 0 ? 'no errors' : JSON.stringify(errors, undefined, 1));
  }
  const { letters, names } = await arrived();
  if (letters !== names) throw new Error(`${letters - names} letters came twice`);
} finally {
  await queue.stop();
  await register.close();
  for (const { child, ended } of servers.toReversed()) {
    child.kill('SIGTERM');
    await ended;
  }
  sink.stdin.end('end\n');
  await rm(folder, { recursive: true });
}
