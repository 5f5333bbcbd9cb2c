// npm run bench: builds the web when it is stale, then runs every file of bench/ in turn, one at a time, at a fiftieth of its size.
// npm run bench:full: at full size, and keeps what was measured in bench/results.json and bench/README.md.
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { isStale } from './web-stamp.mjs';
import { run } from './runtime.mjs';

const folder = path.resolve(import.meta.dirname, '../bench');
const isFull = process.argv.includes('--full');
const wanted = process.argv.slice(2).filter((word) => word !== '--full');
const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).toSorted();
const known = names.map((name) => path.basename(name, '.ts'));
const unknown = wanted.filter((name) => !known.includes(name));
const chosen = unknown.length > 0 ? [] : known.filter((name) => wanted.length === 0 || wanted.includes(name));
let failed = 0;
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. Benchmarks: ${known.join(', ')}.`);
  failed = 1;
}
if (isFull) delete process.env.BENCH_SCALE;
else process.env.BENCH_SCALE ??= '0.02';
if (chosen.length > 0 && (await isStale())) failed += (await run('scripts/build.mjs', [])) === 0 ? 0 : 1;
const began = performance.now();
const kept = await mkdtemp(path.join(tmpdir(), 'qaitu-figures-'));
for (const name of chosen) {
  console.log(`\n== ${name}`);
  const figures = path.join(kept, name);
  if (isFull) process.env.BENCH_FIGURES = figures;
  const [start, load] = [performance.now(), loadavg()[0]];
  const code = await run(path.join('bench', `${name}.ts`), []);
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) failed += 1;
  console.log(`${name}: ${seconds.toFixed(0)} s${code === 0 ? '' : `, ended with ${code}`}`);
  // Also a benchmark that missed a goal has measured; one that broke off may have measured a part only.
  if (isFull && code <= 1 && existsSync(figures))
    failed += (await run('bench/run/keep.ts', [name, figures, String(seconds), String(load)])) === 0 ? 0 : 1;
}
await rm(kept, { recursive: true });
if (chosen.length > 1)
  console.log(
    `\n${chosen.length} benchmarks in ${((performance.now() - began) / 60_000).toFixed(1)} min, ${failed} failed`,
  );
process.exitCode = failed === 0 ? 0 : 1;
