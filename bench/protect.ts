/**
 * How long a table with published margins takes to be protected: 100 x 17 to the proven optimum (goal 60 s) and 100 x 17 x 4 to a gap of at most 5 %
 * (goal 5 min), each pattern attacked again over all printed figures before its time counts. Random counts from 0 to 50, which leaves some 9 % of the
 * cells sensitive. Run: `node bench/protect.ts`; `BENCH_SEEDS` names the seeds, `1,2,3` when not set, `BENCH_SHAPES` the shapes.
 * Time on the clock and of the processor, which does not depend on what else the machine does. Exit 1 when a goal is missed.
 */
import { attackFigures } from '../src/core/disclosure/attack-figures.ts';
import { linesOf } from '../src/core/disclosure/lines-of.ts';
import { protectTable } from '../src/core/disclosure/protect-table.ts';
import { sensitiveCells } from '../src/core/disclosure/sensitive-cells.ts';
import { randomSource } from '../src/core/statistics/random-source.ts';
import { highsPrograms } from '../src/solve/highs-programs.ts';
import { measured } from './run/measured.ts';
import { scale } from './run/scale.ts';

const goals = new Map([
  ['100x17', { seconds: 60, gap: 0 }],
  ['100x17x4', { seconds: 300, gap: 0.05 }],
]);
const seeds = (process.env['BENCH_SEEDS'] ?? (scale === 1 ? '1,2,3' : '1')).split(',').map(Number);
const usual = scale === 1 ? '100x17,100x17x4' : '30x8,10x5x3';
const shapes = (process.env['BENCH_SHAPES'] ?? usual).split(',');

for (const name of shapes) {
  const goal = goals.get(name) ?? { seconds: 300, gap: 0.05 };
  const shape = name.split('x').map(Number);
  const count = shape.reduce((so, length) => so * length, 1);
  for (const seed of seeds) {
    const source = randomSource(seed, 'input');
    const values = Array.from({ length: count }, (_none, cell) =>
      Math.floor(source.uniform(cell, 0, 0) * 51),
    );
    const labels = shape.map((length) => Array.from({ length }, (_none, at) => String(at + 1)));
    const table = { labels, values };
    const [start, processor] = [performance.now(), process.cpuUsage()];
    // Some of the time is kept for making the last pattern safe.
    const found = protectTable(table, await highsPrograms(goal.seconds * 0.6));
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(processor);
    if (!found.ok) throw new Error(`Seed ${seed}: ${found.refusal.length} cells cannot be protected`);
    const { primary, suppressed, cost, bound } = found.value;
    const sumOf = (cells: readonly number[]): number =>
      cells.reduce((so, cell) => so + (values[cell] ?? 0), 0);
    const hidden = new Set(suppressed);
    const printed = [
      ...linesOf(table).map((cells) => ({ cells, sum: sumOf(cells) })),
      ...values.flatMap((sum, cell) => (hidden.has(cell) ? [] : [{ cells: [cell], sum }])),
    ];
    const attacked = attackFigures(
      values,
      sensitiveCells(table).map(({ cell, below, above }) => ({ cells: [cell], below, above })),
      printed,
      await highsPrograms(1),
    );
    const open = attacked.filter(({ isSafe }) => !isSafe).length;
    const gap = cost === 0 ? 0 : (cost - bound) / cost;
    console.log(
      `${name} seed ${seed}: ${primary.length} sensitive, ${suppressed.length} suppressed, cost ${cost}, gap ${(gap * 100).toFixed(2)} %, ${seconds.toFixed(1)} s, processor ${((user + system) / 1e6).toFixed(1)} s, ${open} disclosed`,
    );
    if (open > 0) process.exitCode = 1;
    measured(`table ${name}, seed ${seed}, protected`, seconds, 's', { atMost: goal.seconds });
    measured(`table ${name}, seed ${seed}, gap to the optimum`, gap * 100, '%', { atMost: goal.gap * 100 });
  }
}
