import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCells, referenceFolder, repositoryRoot } from './reference-files.ts';

const transcript = resolve(repositoryRoot, '../shared/data/paper');
const files = ['table1', 'table2', 'table3', 'table4', 'table5', 'table6', 'figures'];

describe.skipIf(!existsSync(transcript))('cells equal the transcript of the source', () => {
  test.each(files)('%s', (name) => {
    const ours = readCells(join(referenceFolder, 'paper', `${name}.csv`));
    expect(ours.length).toBeGreaterThan(1);
    expect(ours).toEqual(readCells(join(transcript, `${name}.csv`)));
  });
});
