/**
 * How fast the balances of a whole country are computed: 100,000 obligations with 10 events each, generated with seed 8, under the
 * shipped Bolashak rule, on one thread. The peer is a naive program for the same rule: no lines, no clipping by clauses, days
 * counted one by one in a set. Run: `node bench/obligations.ts`. Goal: 3 s; exit 1 when it is missed.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { balanceOf } from '../src/core/obligation/balance-of.ts';
import { evidenceLadder } from '../src/core/obligation/evidence.ts';
import type { ObligationEvent, ObligationFacts } from '../src/core/obligation/obligation-facts.ts';
import { readRule } from '../src/core/obligation/read-rule.ts';
import { randomSource } from '../src/core/statistics/random-source.ts';
import { measured } from './run/measured.ts';
import { median } from './run/quantile.ts';
import { sized } from './run/scale.ts';

const [obligations, each, rounds, goal] = [sized(100_000), 10, 5, 3];
const asOf = '2026-12-31';
const file = path.resolve(import.meta.dirname, '../reference/obligation/bolashak-2025.json');
const read = readRule((JSON.parse(readFileSync(file, 'utf8')) as { rule: unknown }).rule);
if (!read.ok) throw new Error('the shipped rule was refused');
const rule = read.value;

const source = randomSource(8, 'input');
const dayLength = 86_400_000;
const dayAt = (days: number): string => new Date(Date.UTC(2022, 0, 1 + days)).toISOString().slice(0, 10);
const places = ['astana', 'almaty', 'shymkent', 'kostanay', 'abroad'];
const kinds = ['work', 'work', 'work', 'work', 'parental'];
const pick = <Item>(list: readonly Item[], share: number): Item => {
  const item = list[Math.floor(share * list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};
interface Given {
  readonly facts: ObligationFacts;
  readonly events: readonly ObligationEvent[];
}
const given: Given[] = Array.from({ length: obligations }, (_, index) => {
  const uniform = (stream: number): number => source.uniform(index, 0, stream);
  const events = Array.from({ length: each }, (__, at) => {
    const own = (stream: number): number => source.uniform(index * each + at, 1, stream);
    const from = Math.floor(own(0) * 1500);
    return {
      kind: pick(kinds, own(1)),
      from: dayAt(from),
      to: dayAt(from + Math.floor(own(2) * 300)),
      place: pick(places, own(3)),
      remote: own(4) < 0.1,
      evidence: pick(evidenceLadder, own(5)),
    };
  });
  return {
    facts: {
      level: 'master',
      place: pick(places.slice(0, 4), uniform(0)),
      ownGrant: uniform(1) < 0.2,
      goodResult: uniform(2) < 0.7,
      start: dayAt(Math.floor(uniform(3) * 700)),
      grant: 12_000_000,
    },
    events,
  };
});

/** The same months by a set of days, in days of which 30.44 are a month. */
const naive = ({ facts, events }: Given): number => {
  const paused = new Set<number>();
  const worked = new Set<number>();
  const [start, end] = [Date.parse(facts.start) / dayLength, Date.parse(asOf) / dayLength];
  for (const { kind, from, to, place, remote, evidence } of events) {
    if (evidence === 'self-report' || (kind === 'work' && place === 'abroad')) continue;
    // Remote work counts from a city of the rule or from where the person lives.
    if (kind === 'work' && remote === true && place === 'kostanay' && facts.place !== place) continue;
    const days = kind === 'parental' ? paused : worked;
    const last = Math.min(end, Date.parse(String(to)) / dayLength);
    for (let day = Math.max(start, Date.parse(from) / dayLength); day <= last; day += 1) days.add(day);
  }
  for (const day of paused) worked.delete(day);
  return worked.size / 30.44;
};

const seconds = { ours: [] as number[], naive: [] as number[] };
const processor = { ours: [] as number[], naive: [] as number[] };
const timed = <Value>(who: 'ours' | 'naive', work: () => Value): Value => {
  const [clock, before] = [performance.now(), process.cpuUsage()];
  const value = work();
  const { user, system } = process.cpuUsage(before);
  seconds[who].push((performance.now() - clock) / 1000);
  processor[who].push((user + system) / 1e6);
  return value;
};
let [left, lines, far] = [0, 0, 0];
for (let round = 0; round < rounds; round += 1) {
  const credited = new Float64Array(obligations);
  const owed = new Float64Array(obligations);
  [left, lines] = [0, 0];
  timed('ours', () => {
    given.forEach(({ facts, events }, index) => {
      const found = balanceOf(rule, facts, events, asOf);
      if (!found.ok) throw new Error('a generated obligation was refused');
      left += found.value.balance;
      lines += found.value.lines.length;
      credited[index] = found.value.monthsCredited;
      owed[index] = found.value.monthsOwed;
    });
  });
  const peers = timed('naive', () => given.map(naive));
  far = peers.filter(
    (months, index) => Math.abs(Math.min(months, owed[index] ?? 0) - (credited[index] ?? 0)) > 1,
  ).length;
}
const range = (who: 'ours' | 'naive'): string => {
  const [list, own] = [seconds[who], median(processor[who])];
  const span = `${Math.min(...list).toFixed(2)}–${Math.max(...list).toFixed(2)}`;
  return `${median(list).toFixed(2)} s (${span}), processor ${own.toFixed(2)} s`;
};
console.log(`${obligations} obligations, ${each} events each: median (range) of ${rounds} rounds`);
console.log(`balances, line by line (${lines} lines, ${Math.round(left)} months left)  ${range('ours')}`);
console.log(`naive peer: days in sets, this one rule, no lines                     ${range('naive')}`);
console.log(`differ by more than a month from the peer: ${far}`);
const taken = median(seconds.ours);
measured(`balances of ${obligations} obligations`, taken, 's', { atMost: goal });
measured('balances, to a naive program for this one rule', taken / median(seconds.naive), 'x');
if (far > 0) process.exitCode = 1;
