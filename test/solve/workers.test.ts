import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Parameters } from '../../src/core/economics/parameters.ts';
import { defaultScenario } from '../../src/core/economics/scenario.ts';
import { loadKazakhstan } from '../../src/intake/parameter-folder.ts';
import { openNodeWorkers } from '../../src/solve/open-node-workers.ts';
import { runStudy } from '../../src/solve/run-study.ts';
import { prepareWork, rowsOf } from '../../src/solve/work.ts';
import type { Work } from '../../src/solve/work.ts';
import type { WorkerPool } from '../../src/solve/worker-pool.ts';

const kinds = ['losses', 'sensitivity', 'information'] as const;
const samplers = ['sobol', 'lhs', 'random'] as const;
const scenario = { ...defaultScenario, draws: 2048 };

const bytesOf = (values: Float64Array): Buffer =>
  Buffer.from(values.buffer, values.byteOffset, values.byteLength);

describe('workers', () => {
  const pools: WorkerPool[] = [];
  let parameters: Parameters;
  let two: WorkerPool;

  beforeAll(async () => {
    parameters = await loadKazakhstan();
    pools.push(...[1, 2, 4].map((count) => openNodeWorkers(count)));
    two = pools[1] ?? openNodeWorkers(2);
  });
  afterAll(async () => {
    for (const pool of pools) await pool.close();
  });

  it.each(kinds.flatMap((kind) => samplers.map((sampler) => ({ kind, sampler }))))(
    'computes the same bytes of $kind by $sampler whatever their number',
    async ({ kind, sampler }) => {
      const work: Work = { kind, scenario: { ...scenario, sampler }, parameters };
      const alone = bytesOf(prepareWork(work)(0, rowsOf(work)));
      for (const pool of pools) {
        const values = await pool.compute(work);
        expect(bytesOf(values).equals(alone), `${pool.workers} workers`).toBe(true);
      }
    },
  );

  it('gives one study whatever their number, and another for another seed', async () => {
    const studies = await Promise.all(
      pools.map(async (pool) => JSON.stringify(await runStudy(pool, scenario, parameters))),
    );
    expect(new Set(studies).size).toBe(1);
    const other = await runStudy(two, { ...scenario, seed: 2 }, parameters);
    expect(JSON.stringify({ ...other, distribution: undefined })).not.toBe(
      JSON.stringify({ ...(JSON.parse(studies[0] ?? '') as object), distribution: undefined }),
    );
  });

  it('tells how far it is, to the end', async () => {
    const told: number[] = [];
    let whole = 0;
    await runStudy(two, scenario, parameters, {
      onProgress: (done, total) => {
        told.push(done);
        whole = total;
      },
    });
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(whole);
    expect(told.length).toBeGreaterThan(6);
  });

  it('stops when it is told to, and can be used again', async () => {
    const stop = new AbortController();
    const long: Work = { kind: 'losses', scenario: { ...scenario, draws: 2 ** 20 }, parameters };
    let last = 0;
    const running = two.compute(long, {
      signal: stop.signal,
      onProgress: (done) => {
        last = done;
        if (done >= 2048) stop.abort(new Error('enough'));
      },
    });
    await expect(running).rejects.toThrow('enough');
    expect(last).toBeLessThan(2 ** 14);
    await expect(two.compute(long, { signal: stop.signal })).rejects.toThrow('enough');
    expect(await two.compute({ ...long, scenario })).toHaveLength(2048);
  });

  it('hands on what goes wrong in a worker, and can be used again', async () => {
    const faulty: Work = {
      kind: 'losses',
      scenario: { ...scenario, set: {} },
      parameters: { ...parameters, laws: [] },
    };
    await expect(two.compute(faulty)).rejects.toThrow('payroll law');
    expect(await two.compute({ kind: 'losses', scenario, parameters })).toHaveLength(2048);
  });

  it('rejects what is asked of closed workers', async () => {
    const closed = openNodeWorkers(1);
    await closed.close();
    await expect(closed.compute({ kind: 'losses', scenario, parameters })).rejects.toThrow('closed');
  });
});
