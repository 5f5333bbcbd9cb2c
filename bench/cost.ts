/**
 * How fast the cost account is simulated: a product of distributions beside Squiggle, the full model beside NumPy, and
 * sensitivity indices. Run: `node bench/cost.ts`; medians of 7 interleaved rounds; exit 1 when a demand is missed (a goal
 * is none).
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { run } from '@quri/squiggle-lang';
import { lossSensitivity } from '../src/core/economics/loss-sensitivity.ts';
import { defaultScenario } from '../src/core/economics/scenario.ts';
import { sampleMoments } from '../src/core/statistics/sample-moments.ts';
import { sampleQuantiles } from '../src/core/statistics/sample-quantiles.ts';
import { loadKazakhstan } from '../src/intake/parameter-folder.ts';
import { openNodeWorkers } from '../src/solve/open-node-workers.ts';
import { prepareWork } from '../src/solve/work.ts';
import type { Work } from '../src/solve/work.ts';
import { productDraws, productSource } from './client/product-draws.ts';
import { measured } from './run/measured.ts';
import { median } from './run/quantile.ts';
import { scale, sized } from './run/scale.ts';

const rounds = sized(7, 3);
const seconds = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

/** Runs all works in turn, round after round, so that a busy machine slows all alike; the first round is not counted.
 * Short work is repeated within a round, so that a round measures more than the clock. */
const interleaved = async (works: readonly (() => unknown)[], repeats = 1): Promise<readonly number[]> => {
  const taken = works.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, work] of works.entries()) {
      const needed = await seconds(async () => {
        for (let repeat = 0; repeat < repeats; repeat += 1) await work();
      });
      if (round > 0) taken[at]?.push(needed / repeats);
    }
  }
  return taken.map(median);
};

const say = (what: string, value: string, demand = ''): void =>
  console.log(`${what.padEnd(56)} ${value.padStart(16)}  ${demand}`.trimEnd());

const summary = (values: Float64Array): readonly number[] => [
  sampleMoments(values).mean,
  sampleQuantiles(values, [0.95])[0] ?? Number.NaN,
];
/** Closed form of the product: mean and 95 % point. */
const isRight = (found: readonly number[], draws: number): void => {
  const tolerance = draws < 10_000 ? 0.2 : 0.01;
  for (const [at, exact] of [1_453_959_268.37, 2_809_247_768].entries()) {
    if (!(Math.abs((found[at] ?? Number.NaN) / exact - 1) < tolerance))
      throw new Error(`Not the product: ${found.join()}`);
  }
};

const code = `x = ${productSource}\n[mean(x), quantile(x, 0.95)]`;
const squiggle = async (sampleCount: number): Promise<void> => {
  const { result } = await run(code, {
    environment: { sampleCount, xyPointLength: 1000, profile: false, seed: 'a' },
  });
  if (!result.ok) throw new Error(result.value.toString());
  isRight(JSON.parse(result.value.result.toString()) as number[], sampleCount);
};
const threads = [1, 2].map(() => new Worker(new URL('./client/product-worker.ts', import.meta.url)));
const onThreads = async (draws: number): Promise<void> => {
  const values = new Float64Array(draws);
  const half = draws / threads.length;
  await Promise.all(
    threads.map(async (thread, at) => {
      thread.postMessage({ draws, from: at * half, to: (at + 1) * half });
      const [part] = (await once(thread, 'message')) as [Float64Array];
      values.set(part, at * half);
    }),
  );
  isRight(summary(values), draws);
};

// A Sobol sequence wants a power of two: ours has more draws than Squiggle's, never fewer.
for (const [asked, draws, least, leastOnTwo] of [
  // At the smallest size a twelfth of the draws, which is still a power of two.
  [scale === 1 ? 1_000_000 : 65_536, scale === 1 ? 2 ** 20 : 2 ** 16, 2, 4],
  [1000, 2 ** 10, 20, undefined],
] as const) {
  const alone = (): void => isRight(summary(productDraws(draws, 0, draws)), draws);
  const [peer = 0, one = 0, two = 0] = await interleaved(
    [() => squiggle(asked), alone, ...(leastOnTwo === undefined ? [] : [() => onThreads(draws)])],
    asked < 10_000 ? 50 : 1,
  );
  const name = `lognormal x constant x beta, mean and P95, N = ${asked}`;
  say(`${name}: Squiggle`, `${(peer * 1000).toFixed(2)} ms`);
  measured(`${name}: one thread, to Squiggle`, peer / one, 'x as fast', { atLeast: least });
  if (leastOnTwo !== undefined)
    measured(`${name}: two threads, to Squiggle`, peer / two, 'x as fast', { atLeast: leastOnTwo });
}
for (const thread of threads) await thread.terminate();

const parameters = await loadKazakhstan();
const draws = scale === 1 ? 2 ** 17 : 2 ** 13;
const losses: Work = { kind: 'losses', scenario: { ...defaultScenario, draws }, parameters };
const independent: Work = { ...losses, scenario: { ...losses.scenario, dependence: 'independent' } };
const sensitivity: Work = { ...losses, kind: 'sensitivity' };
const pools = [openNodeWorkers(1), openNodeWorkers(2)] as const;

const findNumpy = (): boolean => {
  try {
    execFileSync('python3', ['-c', 'import numpy'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const startNumpy = async () => {
  const script = path.join(import.meta.dirname, 'client/cost-numpy.py');
  const python = spawn('python3', [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<Record<string, unknown>> =>
    JSON.parse(String((await lines.next()).value)) as Record<string, unknown>;
  const { central, version } = await next();
  if (!(Math.abs(Number(central) - 4_246_015_977.419) < 1))
    throw new Error(`NumPy computes ${String(central)}`);
  const simulate = async (): Promise<void> => {
    python.stdin.write(`${draws}\n`);
    await next();
  };
  return { version: String(version), simulate, end: () => python.stdin.end() };
};
const numpy = findNumpy() ? await startNumpy() : undefined;

const [here = 0, one = 0, two = 0, alike = 0, indices = 0, peer = 0] = await interleaved([
  () => prepareWork(losses)(0, draws),
  () => pools[0].compute(losses),
  () => pools[1].compute(losses),
  () => pools[0].compute(independent),
  async () => lossSensitivity(await pools[1].compute(sensitivity), sensitivity.scenario),
  ...(numpy === undefined ? [] : [numpy.simulate]),
]);
const perSecond = (needed: number): number => draws / needed / 1000;
say('full model, copula, one thread, no worker', `${perSecond(here).toFixed(0)} k draws/s`);
measured('full model, one worker', perSecond(one), 'k draws/s', { atLeast: 100 });
measured('full model, two workers to one', one / two, 'x as fast', { atLeast: 1.7 });
if (numpy === undefined) say('  NumPy', 'skipped: python3 has no numpy');
else {
  say(`full model without copula: NumPy ${numpy.version}`, `${perSecond(peer).toFixed(0)} k draws/s`);
  const times = peer / alike;
  measured('full model without copula, one worker, to NumPy', times, 'x as fast', { atLeast: 4 });
}
measured('Sobol indices, 15 inputs, N = 8192, two workers', indices, 's', { atMost: 1.5 });
numpy?.end();
for (const pool of pools) await pool.close();
