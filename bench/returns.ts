/**
 * How fast return is estimated: Kaplan and Meier, and Aalen and Johansen with variance, on 10^6 records of whole days beside R's survfit
 * (skipped where Rscript or its package survival is missing), and Turnbull on 20,000 intervals with 200 distinct ends. Run:
 * `node bench/returns.ts`. Demands: 15 x, 20 x, 2 s; exit 1 when one is missed. Medians of the rounds of one run.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { randomSource } from '../src/core/statistics/random-source.ts';
import { aalenJohansen } from '../src/core/statistics/survival/aalen-johansen.ts';
import { kaplanMeier } from '../src/core/statistics/survival/kaplan-meier.ts';
import { turnbull } from '../src/core/statistics/survival/turnbull.ts';
import { measured } from './run/measured.ts';
import { median } from './run/quantile.ts';
import { sized } from './run/scale.ts';

const [records, days, causes, rounds] = [sized(1_000_000), 1826, 3, 5];
const [intervals, ends] = [sized(20_000), sized(200, 20)];
const source = randomSource(9, 'input');

const timed = <Value>(
  work: () => Value,
  times = rounds,
): { readonly value: Value; readonly seconds: number[] } => {
  const seconds: number[] = [];
  let value = work();
  for (let round = 0; round < times; round += 1) {
    const start = performance.now();
    value = work();
    seconds.push((performance.now() - start) / 1000);
  }
  return { value, seconds };
};
const range = (seconds: readonly number[]): string =>
  `${median(seconds).toFixed(4)} s (${Math.min(...seconds).toFixed(4)}–${Math.max(...seconds).toFixed(4)})`;

const times = new Float64Array(records);
const exits = new Uint8Array(records);
for (let person = 0; person < records; person += 1) {
  const event = -Math.log(source.uniform(person, 0, 0)) * 1500;
  const last = days * (0.3 + 0.7 * source.uniform(person, 0, 1));
  times[person] = 1 + Math.floor(Math.min(event, last));
  exits[person] = event < last ? 1 + Math.floor(causes * source.uniform(person, 0, 2)) : 0;
}
const any = exits.map((exit) => Math.min(1, exit));
const km = timed(() => kaplanMeier(times, any));
const aj = timed(() => aalenJohansen(times, exits, causes));
measured(`Kaplan–Meier, ${records} records`, median(km.seconds), 's');
measured(`Aalen–Johansen with variance, ${causes} causes`, median(aj.seconds), 's');

const hasR = (): boolean => {
  try {
    execFileSync('Rscript', ['-e', 'library(survival)'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
if (hasR()) {
  const folder = await mkdtemp(path.join(tmpdir(), 'qaitu-bench-'));
  try {
    const file = path.join(folder, 'columns.bin');
    await writeFile(
      file,
      Buffer.concat([times, Float64Array.from(exits)].map((one) => Buffer.from(one.buffer))),
    );
    const script = path.join(import.meta.dirname, 'client/return-survival.R');
    const out = execFileSync('Rscript', [script, file, String(records), String(rounds)], {
      encoding: 'utf8',
    });
    const peer = z
      .object({ km: z.array(z.number()), aj: z.array(z.number()), survival: z.number(), share: z.number() })
      .parse(JSON.parse(out));
    const at = km.value.steps.times.indexOf(1000);
    const [survival = 0, share = 0] = [km.value.steps.survival[at], aj.value.incidences[0]?.values[at]];
    if (Math.abs(survival - peer.survival) > 1e-9 || Math.abs(share - peer.share) > 1e-9)
      throw new Error(`R has ${peer.survival} and ${peer.share}, we have ${survival} and ${share}`);
    console.log(`R survfit, one state: ${range(peer.km)}; several states: ${range(peer.aj)}`);
    const ratios = [median(peer.km) / median(km.seconds), median(peer.aj) / median(aj.seconds)];
    measured('Kaplan–Meier, to survfit of R', ratios[0] ?? 0, 'x as fast', { atLeast: 15 });
    measured('Aalen–Johansen, to survfit of R', ratios[1] ?? 0, 'x as fast', { atLeast: 20 });
  } finally {
    await rm(folder, { recursive: true });
  }
} else console.log('R: skipped, there is no Rscript with the package survival');

const left = new Float64Array(intervals);
const right = new Float64Array(intervals);
for (let person = 0; person < intervals; person += 1) {
  const event = -Math.log(source.uniform(person, 1, 0)) * 100;
  const visits = [source.uniform(person, 1, 1), source.uniform(person, 1, 2)]
    .map((share) => 1 + Math.floor(share * (ends - 1)))
    .toSorted((a, b) => a - b);
  left[person] = visits.findLast((visit) => visit < event) ?? 0;
  right[person] = visits.find((visit) => visit >= event) ?? Number.POSITIVE_INFINITY;
}
const npmle = timed(() => turnbull(left, right));
if (npmle.value.reasons.length > 0) throw new Error(npmle.value.reasons.join());
const distinct = new Set([...left, ...right]).size;
console.log(
  `Turnbull, ${intervals} intervals with ${distinct} distinct ends: ${range(npmle.seconds)}, ${npmle.value.steps} steps`,
);
measured(`Turnbull, ${intervals} intervals`, median(npmle.seconds), 's', { atMost: 2 });
