// npm run bench: builds the web when it is stale, then runs every file of bench/ in turn, one at a time.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isStale } from './web-stamp.mjs';
import { run } from './runtime.mjs';

const folder = path.resolve(import.meta.dirname, '../bench');
const wanted = process.argv.slice(2);
const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).toSorted();
const chosen = names.filter((name) => wanted.length === 0 || wanted.includes(path.basename(name, '.ts')));
let failed = 0;
if (chosen.length === 0) {
  console.error(
    `There is no benchmark of that name. Benchmarks: ${names.map((name) => path.basename(name, '.ts')).join(', ')}.`,
  );
  failed = 1;
}
if (chosen.length > 0 && (await isStale())) failed += (await run('scripts/build.mjs', [])) === 0 ? 0 : 1;
for (const name of chosen) {
  console.log(`\n== ${path.basename(name, '.ts')}`);
  if ((await run(path.join('bench', name), [])) !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
