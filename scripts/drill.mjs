// npm run drill [-- --rounds N --writes N --json]: kills server and database in the middle of writes, loses the machine, restores its
// backup on an empty one, and compares what came back with what was acknowledged.
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { runtime } from './runtime.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values: asked } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    writes: { type: 'string', default: '200' },
    json: { type: 'boolean', default: false },
  },
});
const rounds = Number(asked.rounds);
const writes = Number(asked.writes);

const folder = await mkdtemp(path.join(tmpdir(), 'qaitu-drill-'));
await chmod(folder, 0o755);
const key = randomBytes(32).toString('base64');
const say = (sentence) => asked.json || process.stdout.write(`${sentence}\n`);
const fail = (sentence) => {
  throw new Error(sentence);
};

const begin = (file, args, data) =>
  spawn(runtime(), [path.join(root, file), ...args], {
    env: {
      PATH: process.env.PATH,
      LC_ALL: 'en_US.UTF-8',
      NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/qaitu-test-processes'),
      PORT: '0',
      QAITU_DATA: data,
      QAITU_BACKUP_KEY: key,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const collect = (child) => {
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text));
  return said;
};

const command = async (args, data) => {
  const child = begin('src/cli/main.ts', args, data);
  const said = collect(child);
  const [code] = await once(child, 'close');
  if (code !== 0) fail(`qaitu ${args[0]} ended with ${code}: ${said.err}`);
  return JSON.parse(said.out);
};

const startServer = async (data) => {
  const child = begin('src/server/main.ts', [], data);
  const said = collect(child);
  const ended = once(child, 'close');
  let address;
  while (address === undefined) {
    await Promise.race([once(child.stdout, 'data'), ended]);
    if (child.exitCode !== null || child.signalCode !== null) fail(`the server ended: ${said.err}`);
    address = /http:\/\/[^\s]+/.exec(said.out)?.[0];
  }
  return { child, ended, address };
};

/** Every process of a database: each works in the folder of its cluster. */
const killDatabase = async (data) => {
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const at = await readlink(`/proc/${entry}/cwd`).catch(() => undefined);
    if (at === path.join(data, 'postgres')) {
      try {
        process.kill(Number(entry), 'SIGKILL');
      } catch (error) {
        // It ended with the one before it.
        if (error.code !== 'ESRCH') throw error;
      }
    }
  }
};

const signIn = async ({ address }, email) => {
  const answer = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'qaitu-demonstration' }),
  });
  if (answer.status !== 200) fail(`${email} cannot sign in: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
};

const officer = 'alatau-administrator@alatau.example';
let number = 700_000;
/** What was acknowledged, in order. */
const acknowledged = [];

const write = async ({ address }, cookie, university) => {
  const value = String((number += 1));
  try {
    const answer = await fetch(`${address}/api/institutions/${university}/identifiers`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', 'idempotency-key': `drill-${value}` },
      body: JSON.stringify({ kind: 'epvo', value }),
    });
    if (answer.status === 200) acknowledged.push(value);
    else if (answer.status < 500) fail(`a write was answered with ${answer.status}: ${await answer.text()}`);
    return answer.status === 200;
  } catch (error) {
    // The process was killed before it answered; whether it did it is not known, and must not matter.
    if (error.name === 'TypeError') return false;
    throw error;
  }
};

const institutionsOf = async ({ address }, cookie) =>
  (await (await fetch(`${address}/api/institutions`, { headers: { cookie } })).json()).institutions;

const missingFrom = async (server, cookie, university, wanted) => {
  const own = (await institutionsOf(server, cookie)).find(({ id }) => id === university);
  const held = new Set(own.identifiers.map(({ value }) => value));
  return wanted.filter((value) => !held.has(value));
};

const hashesBelow = async (below) => {
  const entries = await readdir(below, { recursive: true, withFileTypes: true });
  const hashes = [];
  for (const entry of entries.filter((one) => one.isFile() && !one.parentPath.endsWith('incoming'))) {
    const content = await readFile(path.join(entry.parentPath, entry.name));
    const sha256 = createHash('sha256').update(content).digest('hex');
    if (sha256 !== entry.name) fail(`${entry.name} holds other bytes than its name says`);
    hashes.push(sha256);
  }
  return hashes.toSorted();
};

let server;
let data = path.join(folder, 'first');
try {
  server = await startServer(data);
  let cookie = await signIn(server, officer);
  const me = await (await fetch(`${server.address}/api/me`, { headers: { cookie } })).json();
  const university = me.memberships[0].institutionId;

  for (let round = 1; round <= rounds; round += 1) {
    const before = acknowledged.length;
    const backing = command(['backup', path.join(folder, `killed-${round}`), '--json'], data).catch(
      () => undefined,
    );
    const writers = [1, 2, 3, 4].map(async () => {
      while (await write(server, cookie, university));
    });
    while (acknowledged.length - before < writes) await wait(10);
    server.child.kill('SIGKILL');
    await killDatabase(data);
    await Promise.all([...writers, backing, server.ended]);
    server = await startServer(data);
    cookie = await signIn(server, officer);
    const missing = await missingFrom(server, cookie, university, acknowledged);
    if (missing.length > 0) fail(`lost after a kill: ${missing.join(', ')}`);
    say(`round ${round}: ${acknowledged.length - before} writes acknowledged, killed, none lost`);
  }

  const written = new AbortController();
  const writers = [1, 2].map(async () => {
    while (!written.signal.aborted && (await write(server, cookie, university)));
  });
  const certain = [...acknowledged];
  const place = path.join(folder, 'backup');
  const backup = await command(['backup', place, '--json'], data);
  written.abort();
  await Promise.all(writers);
  const filesBefore = await hashesBelow(path.join(data, 'files'));
  server.child.kill('SIGKILL');
  await killDatabase(data);
  await server.ended;
  server = undefined;
  await rm(data, { recursive: true });

  data = path.join(folder, 'second');
  const restored = await command(['restore', place, '--json'], data);
  if (JSON.stringify(restored.positions) !== JSON.stringify(backup.positions))
    fail('the journal stands elsewhere');
  const rows = Object.values(backup.rows).reduce((sum, one) => sum + one, 0);
  if (restored.rows !== rows) fail(`${restored.rows} rows came back of ${rows}`);
  const replayed = await command(['replay', '--json'], data);
  if (replayed.differences.length > 0)
    fail(`records differ from the journal: ${replayed.differences.length}`);
  const filesAfter = await hashesBelow(path.join(data, 'files'));
  if (filesBefore.join() !== filesAfter.join()) fail('other files came back');

  server = await startServer(data);
  cookie = await signIn(server, officer);
  const missing = await missingFrom(server, cookie, university, certain);
  if (missing.length > 0) fail(`lost by the restore: ${missing.join(', ')}`);
  const after = await missingFrom(server, cookie, university, acknowledged);
  const verdict = {
    rounds,
    acknowledged: acknowledged.length,
    recoveryPoint: backup.takenAt,
    writtenAfterIt: after.length,
    rows,
    files: filesAfter.length,
    entries: restored.entries,
    heads: restored.heads,
    restoreSeconds: Math.round(restored.seconds * 10) / 10,
  };
  if (asked.json) process.stdout.write(`${JSON.stringify(verdict)}\n`);
  say(
    `recovery point ${verdict.recoveryPoint}: ${rows} rows, ${verdict.files} files, ${verdict.entries} journal entries came back`,
  );
  say(
    `restored in ${verdict.restoreSeconds} s; signed in; ${after.length} writes acknowledged after the recovery point are gone`,
  );
} catch (error) {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exitCode = 1;
} finally {
  server?.child.kill('SIGTERM');
  await server?.ended;
  await rm(folder, { recursive: true, force: true });
}
