import type { Parameters } from '../../../src/core/economics/parameters.ts';
import type { Scenario } from '../../../src/core/economics/scenario.ts';
import { openBrowserWorkers } from '../../../src/solve/open-browser-workers.ts';
import { runStudy } from '../../../src/solve/run-study.ts';
import type { Work } from '../../../src/solve/work.ts';

/** What the test asks of this page: the rows of a piece of work as bytes, or the study as text. */
const ask = {
  rows: async (work: Work, workers: number): Promise<number[]> => {
    const pool = openBrowserWorkers(workers);
    const values = await pool.compute(work);
    await pool.close();
    const digest = await crypto.subtle.digest('SHA-256', values.slice().buffer);
    return [...new Uint8Array(digest)];
  },
  study: async (scenario: Scenario, parameters: Parameters, workers: number): Promise<string> => {
    const pool = openBrowserWorkers(workers);
    const study = await runStudy(pool, scenario, parameters);
    await pool.close();
    return JSON.stringify(study);
  },
};

Object.assign(globalThis, { ask });
