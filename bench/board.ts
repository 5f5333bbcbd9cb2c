/**
 * How fast the board and the open API answer, whose cost does not grow with the number of records, since they read a release: requests a second
 * with 50 connections beside a static hello (goal: at least 60 % of it), and how long the first request of a page takes, which is made from the
 * release and then kept (goal: 50 ms in 95 of 100). Run: `node bench/board.ts` after a build; `BENCH_SECONDS` is the length of one measurement.
 */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { fastify } from 'fastify';
import { z } from 'zod';
import type { ApiParts } from '../src/server/api/api-parts.ts';
import { addIndicatorRoutes } from '../src/server/routes/indicator.ts';
import { openBoardApp } from '../test/server/board-app.ts';
import { root } from '../test/server/start-server.ts';
import { sampleRelease } from '../test/web/sample-release.ts';
import { measured } from './run/measured.ts';
import { median, quantile } from './run/quantile.ts';
import { sized } from './run/scale.ts';

const seconds = Number(process.env['BENCH_SECONDS'] ?? sized(10, 2));
const rounds = sized(3);
const run = promisify(execFile);
const measurement = z.object({ perSecond: z.number() });

const load = async (url: string, duration: number): Promise<number> => {
  const client = path.join(root, 'bench/client/load.ts');
  const { stdout } = await run(process.execPath, [client, url, '50', String(duration)]);
  return measurement.parse(JSON.parse(stdout)).perSecond;
};

const { app, board, close } = await openBoardApp();
const release = sampleRelease();
const { content, ...notice } = release;
app.get('/hello', async (_request, reply) => reply.type('text/plain').send('hello'));
// The application answers its API from an open register alone; these routes read none.
const api = fastify();
addIndicatorRoutes(api, { isOpen: () => true } as unknown as ApiParts, board);
try {
  board.put(release, [notice]);
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const apiAddress = await api.listen({ host: '127.0.0.1', port: 0 });
  const times: number[] = [];
  for (let time = 0; time < 100; time += 1) {
    // What was kept is dropped, so that the page is made again.
    board.put({ ...release }, [notice]);
    const begun = performance.now();
    await (await fetch(`${address}/kk/indicators`)).text();
    times.push(performance.now() - begun);
  }
  console.log(`board made anew, ${content.lines.length} lines: median ${median(times).toFixed(1)} ms`);
  measured('board made anew, p95', quantile(times, 0.95), 'ms', { atMost: 50 });
  const routes = ['/hello', '/kk/indicators', '/api/releases', '/api/indicators?indicator=K4'];
  const found = new Map<string, number[]>(routes.map((route) => [route, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const route of routes) {
      const perSecond = await load(
        `${route.startsWith('/api') ? apiAddress : address}${route}`,
        round === 0 ? 2 : seconds,
      );
      if (round > 0) found.get(route)?.push(perSecond);
    }
  const hello = median(found.get('/hello') ?? []);
  for (const [route, rates] of found) {
    measured(route, median(rates), 'requests/s');
    if (route !== '/hello')
      measured(`${route}, to a static hello`, (median(rates) / hello) * 100, '%', { atLeast: 60 });
  }
} finally {
  await api.close();
  await close();
}
