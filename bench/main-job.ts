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
import { firstVisit } from './run/first-visit.ts';
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

/** Starts as `npm start` does, until the home page stands in the browser; then does `work`, and ends the program whatever happens. */
const started = async (
  folder: string,
  browser: Browser,
  work: (address: string, took: number) => Promise<void>,
): Promise<void> => {
  const began = performance.now();
  const program = startProcess('scripts/start.mjs', [], { PORT: '0', QAITU_DATA: path.join(folder, 'data') });
  try {
    let address: string | undefined;
    while (address === undefined) {
      await Promise.race([once(program.child.stdout ?? program.child, 'data'), program.ended]);
      if (program.child.exitCode !== null) throw new Error((await program.ended).err);
      address = /http:\/\/[^\s]+/.exec(program.out())?.[0];
    }
    const context = await browser.newContext({ locale: 'kk-KZ' });
    await (await context.newPage()).goto(`${address}${paths.home(locale)}`);
    const took = (performance.now() - began) / 1000;
    await context.close();
    await work(address, took);
  } finally {
    program.child.kill('SIGTERM');
    await program.ended;
  }
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
    const { parts, total, seconds: took } = await firstVisit(context, `${address}${target}`);
    await context.close();
    console.log(`${name}: ${took.toFixed(2)} s, ${parts}`);
    measured(`first visit: ${name}`, total, 'kB');
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
  await started(folder, browser, async (_address, took) =>
    measured('npm start on an empty folder to the first page, with the story', took, 's'),
  );
  await started(folder, browser, async (address, took) => {
    measured('npm start on the data that are there to the first page', took, 's', { atMost: 3 });
    await visit(browser, address);
    await askMuch(address);
  });
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
