import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Parameters } from '../../src/core/economics/parameters.ts';
import { defaultScenario } from '../../src/core/economics/scenario.ts';
import { loadKazakhstan } from '../../src/intake/parameter-folder.ts';
import { openNodeWorkers } from '../../src/solve/open-node-workers.ts';
import { runStudy } from '../../src/solve/run-study.ts';
import { prepareWork, rowsOf } from '../../src/solve/work.ts';
import type { Work } from '../../src/solve/work.ts';
import { startBrowser } from './start-browser.ts';

const root = path.join(import.meta.dirname, 'cost-study-page');
const scenario = { ...defaultScenario, draws: 4096 };

describe('a cost study in web workers', () => {
  let parameters: Parameters;
  let folder: string;
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    parameters = await loadKazakhstan();
    folder = await mkdtemp(path.join(tmpdir(), 'qaitu-cost-page-'));
    const outDir = path.join(folder, 'dist');
    await build({ configFile: false, root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
    server = await preview({
      configFile: false,
      root,
      logLevel: 'error',
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0 },
    });
    browser = await startBrowser();
    page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction('"ask" in globalThis');
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(['losses', 'sensitivity', 'information'] as const)(
    'has the bytes of %s that Node computes, with one worker and with three',
    async (kind) => {
      for (const sampler of ['sobol', 'lhs', 'random'] as const) {
        const work: Work = { kind, scenario: { ...scenario, sampler }, parameters };
        const values = prepareWork(work)(0, rowsOf(work));
        const expected = createHash('sha256').update(new Uint8Array(values.buffer)).digest();
        for (const workers of [1, 3]) {
          const found = await page.evaluate(`ask.rows(${JSON.stringify(work)}, ${workers})`);
          expect(Buffer.from(found as number[]).equals(expected), `${sampler}, ${workers} workers`).toBe(
            true,
          );
        }
      }
    },
  );

  it('gives the study that the command line prints', async () => {
    const pool = openNodeWorkers(2);
    const expected = JSON.stringify(await runStudy(pool, scenario, parameters));
    await pool.close();
    const found = await page.evaluate(
      `ask.study(${JSON.stringify(scenario)}, ${JSON.stringify(parameters)}, 2)`,
    );
    expect(found).toBe(expected);
  });
});
