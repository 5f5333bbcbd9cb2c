/**
 * Export for Erasmus Without Paper of 2,500, 5,000 and 10,000 mobilities, each with its nomination, learning agreement, arrival and departure, and transcript:
 * every value is held against its standard and written to a file of its kind, in a process of its own. The largest must take less than 10 s and 500 MB; the
 * time must grow no faster than the number of mobilities (2.6 times for twice as many is allowed, for the noise of a shared machine, and judged by the
 * processor's time). Run: `node bench/ewp.ts`; exit 1 when a goal is missed.
 */
import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Result } from '../src/core/basics/result.ts';
import { writeEwpMobilityFile } from '../src/exchange/ewp/write-ewp-mobility-file.ts';
import { completeImobility, writeImobilities } from '../src/exchange/ewp/write-imobilities.ts';
import {
  completeLearningAgreement,
  writeLearningAgreements,
} from '../src/exchange/ewp/write-learning-agreements.ts';
import { completeOmobility, writeOmobilities } from '../src/exchange/ewp/write-omobilities.ts';
import { completeTranscript, writeTranscripts } from '../src/exchange/ewp/write-transcripts.ts';
import { mobilityOf } from './client/ewp-mobility.ts';
import { measured } from './run/measured.ts';
import { median } from './run/quantile.ts';
import { sized } from './run/scale.ts';

const sizes = [sized(2500), sized(5000), sized(10_000)];
const rounds = 3;
const goal = { seconds: 10, megabytes: 500, growth: 2.6 };
const shape = z.object({ clock: z.number(), processor: z.number(), megabytes: z.number() });
type Measured = z.infer<typeof shape>;
type Mobility = ReturnType<typeof mobilityOf>;

const whole = <Value>(checked: Result<Value, unknown>): Value => {
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal));
  return checked.value;
};

const exportTo = async (folder: string, count: number): Promise<Measured> => {
  await mkdir(folder, { recursive: true });
  function* each<Value>(take: (mobility: Mobility) => Value): Generator<Value> {
    for (let at = 0; at < count; at += 1) yield take(mobilityOf(at));
  }
  const nominations = () => each(({ omobility }) => whole(completeOmobility(omobility)));
  const stays = () => each(({ imobility }) => whole(completeImobility(imobility)));
  const files = {
    'omobilities.xml': () => writeOmobilities(nominations()),
    'agreements.xml': () =>
      writeLearningAgreements(each(({ agreement }) => whole(completeLearningAgreement(agreement)))),
    'imobilities.xml': () => writeImobilities(stays()),
    'transcripts.xml': () =>
      writeTranscripts(each(({ transcript }) => whole(completeTranscript(transcript)))),
    'all.ewpmobility': () => writeEwpMobilityFile({ outgoing: nominations(), incoming: stays() }),
  };
  const [began, before] = [performance.now(), process.cpuUsage()];
  for (const [name, write] of Object.entries(files))
    await pipeline(Readable.from(write()), createWriteStream(path.join(folder, name)));
  const { user, system } = process.cpuUsage(before);
  return {
    clock: (performance.now() - began) / 1000,
    processor: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1000,
  };
};

const [, , folder, count] = process.argv;
if (folder !== undefined) {
  console.log(JSON.stringify(await exportTo(folder, Number(count))));
} else {
  const run = promisify(execFile);
  const base = await mkdtemp(path.join(tmpdir(), 'qaitu-bench-'));
  const results = new Map<number, Measured[]>();
  const bytes = new Map<number, number>();
  for (let round = 0; round < rounds; round += 1)
    for (const size of sizes) {
      const out = path.join(base, String(size));
      const { stdout } = await run(process.execPath, [import.meta.filename, out, String(size)]);
      results.set(size, [...(results.get(size) ?? []), shape.parse(JSON.parse(stdout))]);
      const stats = await Promise.all((await readdir(out)).map(async (name) => stat(path.join(out, name))));
      bytes.set(
        size,
        stats.reduce((sum, { size: one }) => sum + one, 0),
      );
    }
  await rm(base, { recursive: true });
  let last: number | undefined;
  for (const size of sizes) {
    const rows = results.get(size) ?? [];
    const of = (field: keyof Measured): number => median(rows.map((one) => one[field]));
    const peak = Math.max(...rows.map(({ megabytes }) => megabytes));
    const growth = last === undefined ? undefined : of('processor') / last;
    last = of('processor');
    console.log(
      `export of ${size} mobilities (${((bytes.get(size) ?? 0) / 1e6).toFixed(1)} MB): ${of('clock').toFixed(2)} s, processor ${of('processor').toFixed(2)} s${growth === undefined ? '' : ` (${growth.toFixed(2)} times)`}, peak ${peak.toFixed(0)} MB`,
    );
    if (growth !== undefined)
      measured(`${size} mobilities, processor, to half as many`, growth, 'x', { atMost: goal.growth });
    if (size !== sizes.at(-1)) continue;
    measured(`${size} mobilities to five files`, of('clock'), 's', { atMost: goal.seconds });
    measured(`${size} mobilities, peak memory`, peak, 'MB', { atMost: goal.megabytes });
  }
}
