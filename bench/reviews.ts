/**
 * How fast a large call is judged: 60,000 scores of 20,000 proposals by 400 reviewers, generated with seed 7. Severity by least
 * squares, its mixed model, expected ranks, rank intervals, and everything together. Run: `node bench/reviews.ts`.
 * Goal: severity and ranks in 5 s; exit 1 when it is missed.
 */
import { expectedRanks } from '../src/core/review/expected-ranks.ts';
import { judgeScores } from '../src/core/review/judge-scores.ts';
import { mixedSeverity } from '../src/core/review/mixed-severity.ts';
import { rankIntervals } from '../src/core/review/rank-intervals.ts';
import { scoreTable } from '../src/core/review/score-table.ts';
import type { Score } from '../src/core/review/score.ts';
import { severityOf } from '../src/core/review/severity.ts';
import { randomSource } from '../src/core/statistics/random-source.ts';
import { standardNormalQuantile } from '../src/core/statistics/standard-quantiles.ts';
import { measured } from './run/measured.ts';
import { median } from './run/quantile.ts';
import { sized } from './run/scale.ts';

const [proposals, reviewers, each, rounds] = [sized(20_000), sized(400, 20), 3, 5];
const goal = 5;

const source = randomSource(7, 'input');
const normal = (index: number, stream: number): number =>
  standardNormalQuantile(source.uniform(index, 0, stream));
const scores: Score[] = [];
for (let proposal = 0; proposal < proposals; proposal += 1) {
  const panel = new Set<number>();
  for (let block = 0; panel.size < each; block += 1)
    panel.add(Math.floor(source.uniform(proposal, block, 2) * reviewers));
  for (const reviewer of panel) {
    const score = 60 + 2 * normal(proposal, 0) + normal(reviewer, 1) + 1.5 * normal(scores.length, 3);
    scores.push({ proposal: `p${proposal}`, reviewer: `r${reviewer}`, score });
  }
}

const taken = new Map<string, { readonly clock: number[]; readonly processor: number[] }>();
const timed = <Value>(name: string, work: () => Value): Value => {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  const value = work();
  const { user, system } = process.cpuUsage(processor);
  const own = taken.get(name) ?? { clock: [], processor: [] };
  own.clock.push((performance.now() - clock) / 1000);
  own.processor.push((user + system) / 1e6);
  taken.set(name, own);
  return value;
};
const accepted = <Value>(
  found: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value => {
  if (!found.ok) throw new Error('a generated call was refused');
  return found.value;
};

for (let round = 0; round < rounds; round += 1) {
  timed('severity and ranks', () => {
    const table = timed('  table of scores', () => accepted(scoreTable(scores)));
    const severity = timed('  severity by least squares', () => accepted(severityOf(table)));
    const model = timed('  mixed model by REML', () => accepted(mixedSeverity(table, severity, true)));
    const posterior = { means: model.proposals, sds: model.proposalSds };
    const { ranks } = timed('  expected ranks', () => expectedRanks(posterior));
    timed('  rank intervals', () => rankIntervals(posterior, 0.5));
    const sum = ranks.reduce((total, rank) => total + rank, 0);
    if (Math.abs(sum / ((proposals * (proposals + 1)) / 2) - 1) > 1e-12)
      throw new Error(`ranks sum to ${sum}`);
  });
  timed('everything, with agreement', () => accepted(judgeScores(scores, { fundable: proposals / 4 })));
}
console.log(
  `${scores.length} scores, ${proposals} proposals, ${reviewers} reviewers: median (range) of ${rounds} rounds`,
);
for (const [name, { clock, processor }] of taken) {
  const range = `${Math.min(...clock).toFixed(2)}–${Math.max(...clock).toFixed(2)}`;
  console.log(
    `${name.padEnd(30)} ${median(clock).toFixed(2)} s (${range}), processor ${median(processor).toFixed(2)} s`,
  );
}
const whole = median(taken.get('severity and ranks')?.clock ?? []);
measured(`severity and ranks of ${scores.length} scores`, whole, 's', { atMost: goal });
measured('everything, with agreement', median(taken.get('everything, with agreement')?.clock ?? []), 's');
