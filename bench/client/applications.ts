/**
 * An office that reads lists while applicants save, over HTTP in a process of its own. Reads as JSON from its first argument
 * `{address, seconds, writers: [{cookie, saves}], reader: {cookie, lists}, institution}`: each writer saves his tasks every
 * two seconds, one after another in that time, and the reader asks for each list in turn. Prints the latencies in ms as JSON:
 * those of a save from the moment when it was due, so that waiting for the one before counts.
 */
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

const given = z
  .object({
    address: z.string(),
    seconds: z.number(),
    writers: z.array(z.object({ cookie: z.string(), path: z.string(), base: z.int() })),
    reader: z.object({ cookie: z.string(), lists: z.record(z.string(), z.string()) }).optional(),
  })
  .parse(JSON.parse(process.argv[2] ?? '{}'));
const { address, seconds, writers, reader } = given;
const every = 2000;

const agent = new Agent({ keepAlive: true, maxSockets: writers.length + 1 });

const ask = async (
  method: 'GET' | 'PUT',
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: string,
): Promise<string> =>
  new Promise((resolve, reject) => {
    request(`${address}${path}`, { method, agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(text);
        else reject(new Error(`${answer.statusCode}: ${text}`));
      });
    })
      .on('error', reject)
      .end(body);
  });

const day = (n: number): string => `2027-05-${String((n % 28) + 1).padStart(2, '0')}`;

/** Three tasks as long as people write them; `n` makes each save another. */
const tasks = (n: number) => ({
  tasks: [1, 2, 3].map((number) => ({
    id: `tsk_00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    title: `Үлгілерді өңдеу ${n}`,
    kind: 'scientific',
    expectedResult: `Белгіленген корпус және өңдеу әдісі ${n}. `.repeat(12),
    measure: '50 000 сөйлем. '.repeat(8),
    evidence: 'Ашық репозиторийдегі мекенжай. '.repeat(8),
    dueOn: day(n),
    useAtHome: 'Университет клиникасы қолданады. '.repeat(8),
    supervisor: 'Проф. Мюллер',
    supervisorEmail: 'mueller@example.org',
  })),
});

const version = z.object({ version: z.int() });
const saves: number[] = [];
const lists: Record<string, number[]> = {};
const start = performance.now();
const end = start + seconds * 1000;

const write = async ({ cookie, path, base }: (typeof writers)[number], at: number): Promise<number> => {
  let known = base;
  for (let due = start + (at * every) / writers.length; due < end; due += every) {
    await wait(Math.max(0, due - performance.now()));
    const body = JSON.stringify({ base: known, content: tasks(known) });
    const headers = {
      cookie,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'idempotency-key': `save-${at}-${known}-of-bench`,
    };
    known = version.parse(JSON.parse(await ask('PUT', path, headers, body))).version;
    saves.push(performance.now() - due);
  }
  return known;
};

const read = async (): Promise<void> => {
  if (reader === undefined) return;
  while (performance.now() < end) {
    for (const [name, path] of Object.entries(reader.lists)) {
      const asked = performance.now();
      await ask('GET', path, { cookie: reader.cookie });
      (lists[name] ??= []).push(performance.now() - asked);
    }
  }
};

const [versions] = await Promise.all([Promise.all(writers.map(write)), read()]);
agent.destroy();
process.stdout.write(`${JSON.stringify({ saves, lists, versions })}\n`);
