/**
 * What a reader waits for: requests a second of the home page beside the least that the same server can do, the weight
 * of a first visit, and the time to start on data that are there. Run: `node bench/public-pages.ts` after a build;
 * `BENCH_SECONDS` is the length of one measurement.
 */
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { createApp } from '../src/server/app.ts';
import { loadBuiltWeb } from '../src/server/built-web.ts';
import { loadMethodPages } from '../src/server/public/method-pages.ts';
import { ReleaseShelf } from '../src/server/public/release-shelf.ts';
import { startBrowser } from '../test/e2e/start-browser.ts';
import { paperRelease } from '../test/server/paper-release.ts';
import { makeFolder, root, startServer } from '../test/server/start-server.ts';
import { firstVisit } from './run/first-visit.ts';
import { measured } from './run/measured.ts';
import { median } from './run/quantile.ts';
import { sized } from './run/scale.ts';

const rounds = sized(3);
const connections = 50;
const seconds = Number(process.env['BENCH_SECONDS'] ?? sized(30, 3));
const run = promisify(execFile);

const measurement = z.object({ perSecond: z.number(), total: z.number(), p99: z.number() });

interface Load {
  readonly perSecond: number;
  readonly p99: number;
  /** Processor time of the server, which does not depend on how fast the client is. */
  readonly cpuMicroseconds: number;
}

/** The load comes from a process of its own, as a browser's does. */
const load = async (url: string, duration: number): Promise<Load> => {
  const client = path.join(root, 'bench/client/load.ts');
  const before = process.cpuUsage();
  const { stdout } = await run(process.execPath, [client, url, String(connections), String(duration)]);
  const { user, system } = process.cpuUsage(before);
  const { perSecond, total, p99 } = measurement.parse(JSON.parse(stdout));
  return { perSecond, p99, cpuMicroseconds: (user + system) / total };
};

const measureRequests = async (folder: string): Promise<void> => {
  const shelf = new ReleaseShelf(folder);
  const [web, methods] = await Promise.all([loadBuiltWeb(), loadMethodPages()]);
  const app = createApp({ web, methods, shelf, version: '0.0.0' });
  app.get('/hello', async (_request, reply) => reply.type('text/plain').send('hello'));
  shelf.put(await paperRelease(folder));
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const found: Record<string, Load[]> = { '/hello': [], '/kk': [] };
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const [route, loads] of Object.entries(found)) {
        // The first round fills the cache and lets the compiler see the code; it is not counted.
        const measured = await load(`${address}${route}`, round === 0 ? 5 : seconds);
        if (round > 0) loads.push(measured);
      }
    }
  } finally {
    await app.close();
  }
  const middle = (route: string, of: (load: Load) => number): number => median((found[route] ?? []).map(of));
  const share = (of: (load: Load) => number, over: string, under: string): number =>
    (middle(over, of) / middle(under, of)) * 100;
  console.log(`${connections} connections, medians of ${rounds} interleaved rounds of ${seconds} s`);
  for (const [route, loads] of Object.entries(found)) {
    const rates = loads.map(({ perSecond }) => Math.round(perSecond));
    const perSecond = Math.round(middle(route, (one) => one.perSecond)).toLocaleString('en');
    const p99 = middle(route, (one) => one.p99);
    const cpu = middle(route, (one) => one.cpuMicroseconds).toFixed(1);
    console.log(
      `${route.padEnd(7)} ${perSecond.padStart(7)} requests/s (${Math.min(...rates)}-${Math.max(...rates)}), p99 ${p99} ms, ${cpu} us of processor a request`,
    );
  }
  measured(
    'home page',
    middle('/kk', (one) => one.perSecond),
    'requests/s',
  );
  const goal = { atLeast: 60 };
  measured(
    'home page to a bare route, by requests',
    share((one) => one.perSecond, '/kk', '/hello'),
    '%',
    goal,
  );
  const byProcessor = share((one) => one.cpuMicroseconds, '/hello', '/kk');
  measured('home page to a bare route, by processor time', byProcessor, '%', goal);
};

const measureVisit = async (address: string): Promise<void> => {
  const browser = await startBrowser();
  try {
    const context = await browser.newContext({ locale: 'kk-KZ' });
    const { parts, total } = await firstVisit(context, `${address}/kk`);
    console.log(`first visit: ${parts}`);
    measured('first visit of the home page', total, 'kB', { atMost: 200 });
  } finally {
    await browser.close();
  }
};

const measureStart = async (): Promise<void> => {
  const folder = await makeFolder();
  try {
    const times: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const began = performance.now();
      const server = await startServer(folder);
      times.push((performance.now() - began) / 1000);
      if (round === rounds) await measureVisit(server.address);
      await server.stop();
    }
    const [first = Number.NaN, ...again] = times;
    measured('start on an empty folder', first, 's');
    measured('start on an existing folder', median(again), 's', { atMost: 3 });
  } finally {
    await rm(folder, { recursive: true });
  }
};

const folder = await makeFolder();
try {
  await measureRequests(folder);
} finally {
  await rm(folder, { recursive: true });
}
await measureStart();
