import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../bench/run/catalogue.ts';
import { overviewOf } from '../bench/run/overview.ts';
import { median, quantile } from '../bench/run/quantile.ts';
import { readResults } from '../bench/run/results.ts';

const folder = path.resolve(import.meta.dirname, '../bench');

test('every benchmark is in the catalogue, sized by the scale of the run, and says its figures', async () => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  expect(files.map((name) => path.basename(name, '.ts')).toSorted()).toEqual(
    Object.keys(catalogue).toSorted(),
  );
  for (const name of files) {
    const source = await readFile(path.join(folder, name), 'utf8');
    expect(source, name).toContain("from './run/measured.ts'");
    expect(source, name).toContain("from './run/scale.ts'");
  }
});

test('the table of README.md is that of the last full runs', async () => {
  const readme = await readFile(path.join(folder, 'README.md'), 'utf8');
  expect(readme.split('<!-- overview -->')[1]?.split('<!-- /overview -->')[0]?.trim()).toBe(
    overviewOf(await readResults()),
  );
});

test('a missed goal is told from one that is met', () => {
  const result = { on: '2026-11-27', machine: 'M', load: 1, seconds: 2 };
  const text = overviewOf({
    audit: {
      ...result,
      figures: [
        { what: 'slow', value: 5.001, unit: 's', goal: { atMost: 5 } },
        { what: 'fast', value: 15, unit: 'x', goal: { atLeast: 15 } },
      ],
    },
  });
  expect(text).toContain('| slow | 5.001 s | at most 5 s: **missed** |');
  expect(text).toContain('| fast | 15 x | at least 15 x: met |');
});

test('quantiles are values of the sample', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(quantile([4, 1, 3, 2], 0.95)).toBe(4);
  expect(quantile([7], 1)).toBe(7);
  expect(median([])).toBeNaN();
});
