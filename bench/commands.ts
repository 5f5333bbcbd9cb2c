/**
 * How many commands a second the register takes over HTTP, each with a session, a request key, one entry and a durable
 * commit: spread over twenty institutions, and all on one. Goal: 300 a second at 20 connections, p99 under 150 ms. Run:
 * `node bench/commands.ts` for the PostgreSQL that is shipped, or with `BENCH_DATABASE_URL` for an empty database of a
 * server. `BENCH_SECONDS` is the length of one measurement.
 */
import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { signInAt, startLive, type LiveServer } from '../test/server/live-server.ts';
import { makeFolder, root, startProcess } from '../test/server/start-server.ts';
import { measured } from './run/measured.ts';
import { median } from './run/quantile.ts';
import { sized } from './run/scale.ts';

const rounds = sized(3);
const connections = 20;
const universities = 20;
const seconds = Number(process.env['BENCH_SECONDS'] ?? sized(10, 2));
const databaseUrl = process.env['BENCH_DATABASE_URL'];
const run = promisify(execFile);

const measurement = z.object({
  total: z.number(),
  perSecond: z.number(),
  p50: z.number(),
  p99: z.number(),
});
type Measurement = z.infer<typeof measurement> & {
  /** Processor time of the server for one command, in ms: it does not depend on what else the machine does. */
  readonly processor: number;
};

const folder = await makeFolder();
const data = path.join(folder, 'data');
const settings = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
if (databaseUrl !== undefined) {
  const seeded = await startProcess('src/cli/main.ts', ['seed', '--json'], { QAITU_DATA: data, ...settings })
    .ended;
  if (seeded.code !== 0) throw new Error(seeded.err);
}
const server: LiveServer = await startLive(data, settings);

const createUniversity = async (cookie: string, number: number): Promise<string> => {
  const name = { kk: `Университет ${number}`, ru: `Университет ${number}`, en: `University ${number}` };
  const answer = await fetch(`${server.address}/api/institutions`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'idempotency-key': `university-${number}` },
    body: JSON.stringify({ name, shortName: `U${number}`, country: 'KAZ' }),
  });
  if (answer.status !== 200) throw new Error(await answer.text());
  return z.object({ id: z.string() }).parse(await answer.json()).id;
};

/** Processor time of the server so far, in ms (proc(5): fields 14 and 15, in hundredths of a second). */
const processorTime = async (): Promise<number> => {
  const fields = (await readFile(`/proc/${server.child.pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

let from = 1_000_000;
const measure = async (cookies: readonly string[], institutions: readonly string[], duration: number) => {
  const given = { address: server.address, cookies, institutions, seconds: duration, from };
  const client = path.join(root, 'bench/client/commands.ts');
  const before = await processorTime();
  const { stdout } = await run(process.execPath, [client, JSON.stringify(given)]);
  const used = (await processorTime()) - before;
  const measured = measurement.parse(JSON.parse(stdout));
  from += measured.total + connections;
  return { ...measured, processor: used / measured.total };
};

try {
  const cookies: string[] = [];
  for (let index = 0; index < connections; index += 1) cookies.push(await signInAt(server, 'administrator'));
  const all: string[] = [];
  for (let number = 1; number <= universities; number += 1) {
    all.push(await createUniversity(cookies[0] ?? '', number));
  }
  const places: Readonly<Record<string, readonly string[]>> = {
    [`spread over ${universities} institutions`]: all,
    'all on one institution': all.slice(0, 1),
  };
  const seen = new Map<string, Measurement[]>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, institutions] of Object.entries(places)) {
      // The first round warms the compiler and the caches up and is not counted.
      const measured = await measure(cookies, institutions, round === 0 ? 3 : seconds);
      if (round > 0) seen.set(name, [...(seen.get(name) ?? []), measured]);
    }
  }
  console.log(`${connections} connections, medians of ${rounds} interleaved rounds of ${seconds} s`);
  for (const [name, list] of seen) {
    const rates = list.map(({ perSecond }) => Math.round(perSecond));
    console.log(
      `${name.padEnd(30)} ${median(rates)} commands/s (${Math.min(...rates)}–${Math.max(...rates)}), median ${median(list.map(({ p50 }) => p50)).toFixed(0)} ms, p99 ${list.map(({ p99 }) => p99.toFixed(0)).join(', ')} ms, ${median(list.map(({ processor }) => processor)).toFixed(1)} ms of the server's processor time a command`,
    );
    measured(`commands, ${name}`, median(rates), 'commands/s', { atLeast: 300 });
    measured(`commands, ${name}, p99`, median(list.map(({ p99 }) => p99)), 'ms', { atMost: 150 });
  }
} finally {
  server.child.kill('SIGTERM');
  await server.ended;
  await rm(folder, { recursive: true });
}
