/**
 * How fast a large call is allocated and explained, beside plain HiGHS on the unreduced model in the same run: 20,000
 * applications, 3 quotas, 120 caps, a budget and 2,000 groups of three (`client/allocation-instance.ts`). Rounds alternate;
 * medians. Run: `node bench/allocate.ts`; `BENCH_SEEDS` names the seeds, `1,2,3` when not set, `BENCH_ROUNDS` the rounds, 3.
 * Exit 1 when a demand is missed.
 */
import { allocationProblem } from '../src/core/award/allocation-problem.ts';
import { chooseSearch } from '../src/core/award/choose-search.ts';
import { explainRefusals } from '../src/core/award/explain-refusals.ts';
import { gainersOf } from '../src/core/award/gainers-of.ts';
import { marginsOf } from '../src/core/award/margins-of.ts';
import { onePlaceMore } from '../src/core/award/one-place-more.ts';
import { highsSolver } from '../src/solve/highs-solver.ts';
import { allocationInstance } from './client/allocation-instance.ts';
import { plainHighs } from './client/plain-highs.ts';
import { measured } from './run/measured.ts';
import { median } from './run/quantile.ts';
import { scale, sized } from './run/scale.ts';

const seeds = (process.env['BENCH_SEEDS'] ?? (scale === 1 ? '1,2,3' : '1')).split(',').map(Number);
const rounds = Number(process.env['BENCH_ROUNDS'] ?? sized(3));
const plain = await plainHighs();
const solve = await highsSolver({ seconds: 300 });
const seconds = <Value>(into: number[], work: () => Value): Value => {
  const start = performance.now();
  const value = work();
  into.push((performance.now() - start) / 1000);
  return value;
};

for (const seed of seeds) {
  const shape = {
    applications: sized(20_000),
    groups: sized(2000),
    universities: sized(120, 6),
    values: 100,
  };
  const instance = allocationInstance({ ...shape, budgetShare: 0.12, placeShare: 0.13, seed });
  const taken = { plain: [], ours: [], explained: [], margins: [], places: [] } as Record<string, number[]>;
  let [explanations, open, value] = [0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const peer = seconds(taken['plain'] ?? [], () => plain(instance));
    const { best, problem, search, searchAround } = seconds(taken['ours'] ?? [], () => {
      const read = allocationProblem(instance);
      const chosen = chooseSearch(read, solve, 300);
      const found = chosen.search({});
      if (found.status !== 'optimal') throw new Error('No optimum in time');
      return { ...chosen, problem: read, best: { value: found.value, taken: found.taken } };
    });
    if (best.value !== peer) throw new Error(`${best.value} is not ${peer}`);
    const explained = seconds(taken['explained'] ?? [], () =>
      explainRefusals(problem, search, searchAround, best),
    );
    seconds(taken['margins'] ?? [], () => marginsOf(problem, searchAround, best));
    seconds(taken['places'] ?? [], () =>
      gainersOf(problem, searchAround, best, onePlaceMore(problem, searchAround)),
    );
    value = best.value;
    explanations = explained.length;
    open = explained.filter((one) => 'needed' in one && typeof one.needed !== 'number').length;
  }
  const [whole, ours, all] = [taken['plain'], taken['ours'], taken['explained']].map((of) =>
    median(of ?? []),
  );
  const times = Object.entries(taken).map(([name, of]) => `${name} ${median(of).toFixed(2)} s`);
  console.log(`seed ${seed}: optimum ${value}; ${times.join(', ')}`);
  const share = (ours ?? 0) / (whole ?? 1);
  const ratio = (all ?? 0) / (whole ?? 1);
  measured(`seed ${seed}: proven optimum, to plain HiGHS`, share, 'x', { atMost: 1 });
  measured(`seed ${seed}: ${explanations} explanations, to one plain solve`, ratio, 'x', { atMost: 10 });
  measured(`seed ${seed}: explanations that are an interval`, open, '', { atMost: 0 });
}
const memory = process.resourceUsage().maxRSS / 1024;
measured('peak memory', memory, 'MB', { atMost: 1024 });
