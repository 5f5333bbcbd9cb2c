/** Takes over what a full run of one benchmark measured: `node bench/run/keep.ts NAME FIGURES SECONDS LOAD`, then the table and the plot anew. */
import { readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, totalmem } from 'node:os';
import path from 'node:path';
import type { Figure } from './measured.ts';
import { overviewOf } from './overview.ts';
import { plotFigures } from './plot-figures.ts';
import { folder, readResults, writeResults } from './results.ts';

const [, , name = '', figuresFile = '', seconds, load] = process.argv;
const lines = (await readFile(figuresFile, 'utf8')).trim().split('\n');
const figures = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Figure);
const processor = cpus()[0]?.model.replace(/\s+/g, ' ').trim() ?? arch();
const machine = `${cpus().length} shared cores (${processor}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
const on = new Date().toISOString().slice(0, 10);
const results = {
  ...(await readResults()),
  [name]: { on, machine, load: Number(load), seconds: Math.round(Number(seconds)), figures },
};
await writeResults(results);
await writeFile(path.join(folder, 'figures.svg'), plotFigures(results));
const readme = path.join(folder, 'README.md');
const marks = ['<!-- overview -->', '<!-- /overview -->'] as const;
const [before = '', rest = ''] = (await readFile(readme, 'utf8')).split(marks[0]);
const after = rest.split(marks[1])[1];
if (after === undefined) throw new Error(`${readme} lost its marks ${marks.join(' and ')}`);
await writeFile(readme, `${before}${marks[0]}\n\n${overviewOf(results)}\n\n${marks[1]}${after}`);
