/**
 * Commands over HTTP in a process of its own: reads `{address, cookies, institutions, seconds, from}` as JSON from its first
 * argument, keeps one connection busy for each cookie, and prints how many commands were accepted a second and the latencies
 * in ms as JSON. Institutions are taken in turn. Numbers of identifiers count up from `from`.
 */
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';

const given = z
  .object({
    address: z.string(),
    cookies: z.array(z.string()),
    institutions: z.array(z.string()),
    seconds: z.number(),
    from: z.number(),
  })
  .parse(JSON.parse(process.argv[2] ?? '{}'));
const { address, cookies, institutions, seconds } = given;

const agent = new Agent({ keepAlive: true, maxSockets: cookies.length });
let next = given.from;

const add = async (cookie: string): Promise<void> => {
  next += 1;
  const body = JSON.stringify({ kind: 'epvo', value: String(next) });
  const institution = institutions[next % institutions.length] ?? '';
  const headers = {
    cookie,
    'content-type': 'application/json',
    'content-length': String(body.length),
    'idempotency-key': `bench-${next}-key`,
  };
  const url = `${address}/api/institutions/${institution}/identifiers`;
  return new Promise((resolve, reject) => {
    request(url, { method: 'POST', agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`${answer.statusCode}: ${text}`));
      });
    })
      .on('error', reject)
      .end(body);
  });
};

const latencies: number[] = [];
const start = performance.now();
const end = start + seconds * 1000;
await Promise.all(
  cookies.map(async (cookie) => {
    for (let asked = performance.now(); asked < end; asked = performance.now()) {
      await add(cookie);
      latencies.push(performance.now() - asked);
    }
  }),
);
const took = (performance.now() - start) / 1000;
agent.destroy();
const sorted = latencies.toSorted((a, b) => a - b);
const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
process.stdout.write(
  `${JSON.stringify({ total: sorted.length, perSecond: sorted.length / took, p50: at(0.5), p99: at(0.99) })}\n`,
);
