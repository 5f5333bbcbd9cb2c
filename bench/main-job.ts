/**
 * What a person meets who tries the program: `npm start` on an empty folder until the home page stands in a browser, the same once more on the
 * data that are there, weight and time of a first visit of pages of every role, and requests a second of the public ones.
 * Run: `node bench/main-job.ts` after a build; `BENCH_SECONDS` is the length of one measurement.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { enterAs } from '../scripts/site/enter-as.ts';
import { nationalOffice } from '../src/core/institution/institution.ts';
import { emailOf, storyPeople } from '../src/story/people.ts';
import { deskPaths } from '../src/web/desk-paths.ts';
import { paths } from '../src/web/paths.ts';
import { startBrowser } from '../test/e2e/start-browser.ts';
import { makeFolder, root, startProcess } from '../test/server/start-server.ts';
import { firstVisit } from './client/first-visit.ts';
import { measured } from './run/measured.ts';
import { sized } from './run/scale.ts';

const seconds = Number(process.env['BENCH_SECONDS'] ?? sized(15, 3));
const run = promisify(execFile);
const rate = z.object({ perSecond: z.number(), p99: z.number() });
const locale = 'kk';

/** Pages by who opens them: a person's key in the story, or nobody. */
const pages: readonly (readonly [name: string, who: string | undefined, path: string])[] = [
  ['home page', undefined, paths.home(locale)],
  ['observatory', undefined, paths.observatory(locale)],
  ['indicators', undefined, paths.indicators(locale)],
  ['cost account', undefined, paths.cost(locale)],
  ['sign-in', undefined, deskPaths.signIn(locale)],
  ['desk of an applicant', 'aigerim', deskPaths.home(locale)],
  ['desk of a coordinator', 'alatau-coordinator', deskPaths.home(locale)],
  ['selections of the officer', 'officer', deskPaths.selections(locale)],
  ['institutions of the administrator', 'administrator', deskPaths.institution(locale, nationalOffice)],
];

/** Starts as `npm start` does and ends when the home page stands in the browser. */
const start = async (folder: string, browser: Browser) => {
  const began = performance.now();
  const program = startProcess('scripts/start.mjs', [], { PORT: '0', QAITU_DATA: path.join(folder, 'data') });
  let address: string | undefined;
  while (address === undefined) {
    await Promise.race([once(program.child.stdout ?? program.child, 'data'), program.ended]);
    if (program.child.exitCode !== null) throw new Error((await program.ended).err);
    address = /http:\/\/[^\s]+/.exec(program.out())?.[0];
  }
  const context = await browser.newContext({ locale: 'kk-KZ' });
  const page = await context.newPage();
  await page.goto(`${address}${paths.home(locale)}`);
  const took = (performance.now() - began) / 1000;
  await context.close();
  const stop = async (): Promise<void> => {
    program.child.kill('SIGTERM');
    await program.ended;
  };
  return { address, took, stop };
};

const visit = async (browser: Browser, address: string): Promise<void> => {
  for (const [name, who, target] of pages) {
    const person = storyPeople.find(({ key }) => key === who);
    const visitor = { key: who ?? 'visitor', roles: person?.roles ?? ['visitor' as const] };
    const context = await enterAs(
      browser,
      address,
      person === undefined ? visitor : { ...visitor, email: emailOf(person) },
    );
    const visited = await firstVisit(context, `${address}${target}`);
    await context.close();
    const parts = [...visited.bytes].map(([kind, size]) => `${kind} ${(size / 1000).toFixed(1)}`).join(', ');
    console.log(`${name}: ${visited.seconds.toFixed(2)} s, ${parts}`);
    measured(`first visit: ${name}`, visited.total / 1000, 'kB');
  }
};

const askMuch = async (address: string): Promise<void> => {
  for (const [name, who, target] of pages) {
    if (who !== undefined) continue;
    const client = path.join(root, 'bench/client/load.ts');
    const { stdout } = await run(process.execPath, [client, `${address}${target}`, '50', String(seconds)]);
    const { perSecond, p99 } = rate.parse(JSON.parse(stdout));
    console.log(`${name}: p99 ${p99} ms`);
    measured(`requests: ${name}`, perSecond, 'requests/s');
  }
};

const folder = await makeFolder();
const browser = await startBrowser();
try {
  const first = await start(folder, browser);
  measured('npm start on an empty folder to the first page, with the story', first.took, 's');
  await first.stop();
  const again = await start(folder, browser);
  measured('npm start on the data that are there to the first page', again.took, 's', { atMost: 3 });
  await visit(browser, again.address);
  await askMuch(again.address);
  await again.stop();
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
