/**
 * Export and import of REFI-QDA projects with 25,000, 50,000 and 100,000 codings, each step in a process of its own. The largest must take less than 20 s and
 * 500 MB for either step and come back as it was; the time must grow no faster than the number of codings (2.6 times for twice as many is allowed, for the
 * noise of a shared machine, and judged by the processor's time). Run: `node bench/qda.ts`; exit 1 when a goal is missed.
 */
import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isDeepStrictEqual, promisify } from 'node:util';
import { z } from 'zod';
import { codeMatrix } from '../src/core/study/figures/code-matrix.ts';
import { readQda } from '../src/exchange/qda/read-qda.ts';
import { writeQdpx } from '../src/exchange/qda/write-qdpx.ts';
import { studyOf } from './client/study-project.ts';
import { measured } from './run/measured.ts';
import { median } from './run/quantile.ts';
import { sized } from './run/scale.ts';

const sizes = [sized(25_000), sized(50_000), sized(100_000)];
const rounds = 3;
const goal = { seconds: 20, megabytes: 500, growth: 2.6 };
const shape = z.object({
  clock: z.number(),
  processor: z.number(),
  megabytes: z.number(),
  matrix: z.number(),
});
type Measured = z.infer<typeof shape>;

const timed = async (work: () => Promise<void>): Promise<Measured> => {
  const [began, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  const clock = (performance.now() - began) / 1000;
  return {
    clock,
    processor: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1000,
    matrix: 0,
  };
};

const exportTo = async (file: string, codings: number): Promise<Measured> => {
  const study = studyOf(codings);
  return timed(() => pipeline(Readable.from(writeQdpx(study)), createWriteStream(file)));
};

const importFrom = async (file: string, codings: number): Promise<Measured> => {
  let read: Awaited<ReturnType<typeof readQda>> | undefined;
  const measured = await timed(async () => {
    read = await readQda(new Uint8Array(await readFile(file)), 'again');
  });
  if (read?.ok !== true || read.value.deviations.length > 0)
    throw new Error('a project of ours was not read whole');
  const { project } = read.value;
  const matrix = await timed(async () => {
    codeMatrix(project);
    await Promise.resolve();
  });
  if (!isDeepStrictEqual(project, studyOf(codings))) throw new Error('a project came back as another');
  return { ...measured, matrix: matrix.clock };
};

const [, , step, file, count] = process.argv;
if (step !== undefined && file !== undefined) {
  const work = step === 'export' ? exportTo : importFrom;
  console.log(JSON.stringify(await work(file, Number(count))));
} else {
  const run = promisify(execFile);
  const folder = await mkdtemp(path.join(tmpdir(), 'qaitu-bench-'));
  const results = new Map<string, Measured[]>();
  const bytes = new Map<number, number>();
  for (let round = 0; round < rounds; round += 1)
    for (const size of sizes)
      for (const name of ['export', 'import']) {
        const project = path.join(folder, `${size}.qdpx`);
        const { stdout } = await run(process.execPath, [import.meta.filename, name, project, String(size)]);
        const key = `${name} ${size}`;
        results.set(key, [...(results.get(key) ?? []), shape.parse(JSON.parse(stdout))]);
        bytes.set(size, (await stat(project)).size);
      }
  await rm(folder, { recursive: true });
  for (const name of ['export', 'import']) {
    let last: number | undefined;
    for (const size of sizes) {
      const rows = results.get(`${name} ${size}`) ?? [];
      const of = (field: keyof Measured): number => median(rows.map((one) => one[field]));
      const peak = Math.max(...rows.map(({ megabytes }) => megabytes));
      const growth = last === undefined ? undefined : of('processor') / last;
      last = of('processor');
      console.log(
        `${name} of ${size} codings (${((bytes.get(size) ?? 0) / 1e6).toFixed(1)} MB): ${of('clock').toFixed(2)} s, processor ${of('processor').toFixed(2)} s${growth === undefined ? '' : ` (${growth.toFixed(2)} times)`}, peak ${peak.toFixed(0)} MB${name === 'import' ? `, matrix ${of('matrix').toFixed(2)} s` : ''}`,
      );
      if (growth !== undefined)
        measured(`${name} of ${size} codings, processor, to half as many`, growth, 'x', {
          atMost: goal.growth,
        });
      if (size !== sizes.at(-1)) continue;
      measured(`${name} of ${size} codings`, of('clock'), 's', { atMost: goal.seconds });
      measured(`${name} of ${size} codings, peak memory`, peak, 'MB', { atMost: goal.megabytes });
    }
  }
}
