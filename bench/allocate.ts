/**
 * How fast a large call is allocated and explained, beside plain HiGHS on the whole model in the same run: 20,000 applications,
 * 3 quotas, 120 caps, a budget and 2,000 groups of three (`client/allocation-instance.ts`). Run: `node bench/allocate.ts`;
 * `BENCH_SEEDS` names the seeds, `1` when not set. Exit 1 when a demand is missed.
 */
import { allocationProblem } from '../src/core/award/allocation-problem.ts';
import { chooseSearch } from '../src/core/award/choose-search.ts';
import { explainRefusals } from '../src/core/award/explain-refusals.ts';
import { wholeSearch } from '../src/core/award/whole-search.ts';
import { highsSolver } from '../src/solve/highs-solver.ts';
import { allocationInstance } from './client/allocation-instance.ts';

const seeds = (process.env['BENCH_SEEDS'] ?? '1').split(',').map(Number);
const solve = await highsSolver({ seconds: 300 });
const seconds = <Value>(work: () => Value): { readonly value: Value; readonly taken: number } => {
  const start = performance.now();
  const value = work();
  return { value, taken: (performance.now() - start) / 1000 };
};

let isMissed = false;
const demand = (what: string, value: string, isMet: boolean): void => {
  isMissed ||= !isMet;
  console.log(`${what.padEnd(60)} ${value.padStart(12)}  ${isMet ? 'met' : 'MISSED'}`);
};

for (const seed of seeds) {
  const shape = { applications: 20_000, groups: 2000, universities: 120, values: 100 };
  const instance = allocationInstance({ ...shape, budgetShare: 0.12, placeShare: 0.13, seed });
  const problem = allocationProblem(instance);
  const whole = seconds(() => wholeSearch(problem, solve)({}));
  const ours = seconds(() => {
    const chosen = chooseSearch(problem, solve, 300);
    return { ...chosen, found: chosen.search({}) };
  });
  const { found, search, valueAround } = ours.value;
  if (found.status !== 'optimal' || whole.value.status !== 'optimal') throw new Error('No optimum in time');
  if (found.value !== whole.value.value) throw new Error(`${found.value} is not ${whole.value.value}`);
  const explained = seconds(() => explainRefusals(problem, search, valueAround(found), found));
  const open = explained.value.filter((one) => 'needed' in one && typeof one.needed !== 'number').length;
  console.log(`seed ${seed}: optimum ${found.value}; plain HiGHS ${whole.taken.toFixed(1)} s`);
  demand(
    '  ours to plain HiGHS, at most 1',
    (ours.taken / whole.taken).toFixed(2),
    ours.taken <= whole.taken,
  );
  const ratio = explained.taken / whole.taken;
  demand(
    `  ${explained.value.length} explanations to one plain solve, under 10`,
    ratio.toFixed(1),
    ratio < 10,
  );
  demand('  explanations that are an interval, none', String(open), open === 0);
}
const memory = process.resourceUsage().maxRSS / 1024;
demand('peak memory, under 1024 MB', `${memory.toFixed(0)} MB`, memory < 1024);
process.exitCode = isMissed ? 1 : 0;
