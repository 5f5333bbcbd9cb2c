/**
 * Export and import of REFI-QDA projects with 25,000, 50,000 and 100,000 codings, each size in a process of its own. The largest must take less than 20 s
 * and 500 MB in all and come back as it was; the time must grow no faster than the number of codings (2.6 times for twice as many is allowed, for the
 * noise of a shared machine). Run: `node bench/qda.ts`; exit 1 when a goal is missed.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { codeMatrix } from '../src/core/study/figures/code-matrix.ts';
import { readQda } from '../src/exchange/qda/read-qda.ts';
import { writeQdpx } from '../src/exchange/qda/write-qdpx.ts';
import { concatBytes } from '../src/exchange/tabular/byte-chunks.ts';
import { studyOf } from './client/study-project.ts';

const [sizes, rounds, goal] = [[25_000, 50_000, 100_000], 3, { seconds: 20, megabytes: 500 }];
const shape = z.object({
  write: z.number(),
  read: z.number(),
  matrix: z.number(),
  megabytes: z.number(),
  bytes: z.number(),
});
type Measured = z.infer<typeof shape>;

/** One size, measured in this process. */
const measure = async (codings: number): Promise<Measured> => {
  const study = studyOf(codings);
  const began = performance.now();
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeQdpx(study)) chunks.push(chunk);
  const bytes = concatBytes(chunks);
  const written = performance.now();
  const read = await readQda(bytes, 'again');
  const done = performance.now();
  if (!read.ok || read.value.deviations.length > 0) throw new Error('a project of ours was not read whole');
  codeMatrix(read.value.project);
  const counted = performance.now();
  // What a process used at most, before the comparison makes its own garbage.
  const megabytes = process.resourceUsage().maxRSS / 1000;
  if (!isDeepStrictEqual(read.value.project, study)) throw new Error('a project came back as another');
  return {
    write: (written - began) / 1000,
    read: (done - written) / 1000,
    matrix: (counted - done) / 1000,
    megabytes,
    bytes: bytes.length,
  };
};

const asked = Number(process.argv[2]);
if (asked > 0) {
  console.log(JSON.stringify(await measure(asked)));
} else {
  const run = promisify(execFile);
  const median = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  const results = new Map<number, Measured[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const size of sizes) {
      const { stdout } = await run(process.execPath, [import.meta.filename, String(size)]);
      results.set(size, [...(results.get(size) ?? []), shape.parse(JSON.parse(stdout))]);
    }
  const totals: number[] = [];
  let isMet = true;
  for (const [size, measured] of results) {
    const of = (name: keyof Measured): number => median(measured.map((one) => one[name]));
    const total = median(measured.map(({ write, read }) => write + read));
    totals.push(total);
    const most = Math.max(...measured.map(({ megabytes }) => megabytes));
    console.log(
      `${size} codings, ${(of('bytes') / 1e6).toFixed(1)} MB: export ${of('write').toFixed(2)} s, import ${of('read').toFixed(2)} s, matrix ${of('matrix').toFixed(2)} s, peak ${most.toFixed(0)} MB`,
    );
    isMet = isMet && total < goal.seconds && most < goal.megabytes;
  }
  const growth = totals.slice(1).map((total, at) => total / (totals[at] ?? Number.NaN));
  console.log(
    `twice as many codings take ${growth.map((one) => one.toFixed(2)).join(' and ')} times as long`,
  );
  isMet = isMet && growth.every((one) => one < 2.6);
  console.log(
    `${goal.seconds} s and ${goal.megabytes} MB for the largest, linear: ${isMet ? 'met' : 'MISSED'}`,
  );
  process.exitCode = isMet ? 0 : 1;
}
