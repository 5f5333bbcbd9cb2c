import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, test, vi } from 'vitest';
import { z } from 'zod';
import { parametersOf } from '../../src/cli/messages.ts';
import { protectCommand } from '../../src/cli/protect.ts';
import { tableFaults } from '../../src/core/disclosure/table-fault.ts';
import { locales, type Locale } from '../../src/core/basics/locale.ts';
import { catalogue } from '../../src/messages.catalogue.ts';
import { askCommand } from './ask-command.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'qaitu-protect-'));
const file = path.join(folder, 'table.csv');

afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const askOf = async (lines: readonly string[], options: readonly string[] = [], locale?: Locale) => {
  writeFileSync(file, `${lines.join('\n')}\n`);
  return askCommand(protectCommand, [file, ...options], locale);
};
const t1 = ['university,CZE,POL,TUR', 'A,35,12,3', 'B,18,9,2', 'C,27,14,8'];
const place = z.array(z.number());
const printed = z.strictObject({
  primary: z.array(place),
  suppressed: z.array(place),
  cost: z.number(),
  ranges: z.array(z.strictObject({ cell: place, lower: z.number(), upper: z.number() })),
  optimal: z.boolean(),
});

describe('qaitu protect', () => {
  it('prints T1 as the contract has it, in a process of its own', () => {
    writeFileSync(file, `${t1.join('\n')}\n`);
    const args = ['src/cli/main.ts', 'protect', file, '--json'];
    const out = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect(out.match(/\n/g)).toHaveLength(1);
    expect(printed.parse(JSON.parse(out))).toEqual({
      primary: [
        [1, 3],
        [2, 3],
      ],
      suppressed: [
        [1, 2],
        [1, 3],
        [2, 2],
        [2, 3],
      ],
      cost: 21,
      ranges: [
        { cell: [1, 2], lower: 10, upper: 15 },
        { cell: [1, 3], lower: 0, upper: 5 },
        { cell: [2, 2], lower: 6, upper: 11 },
        { cell: [2, 3], lower: 0, upper: 5 },
      ],
      optimal: true,
    });
  });

  it('reads the same table as combinations, and one of three dimensions', async () => {
    const long = ['university,country,n'];
    for (const line of t1.slice(1)) {
      const [name = '', ...counts] = line.split(',');
      for (const [at, country] of ['CZE', 'POL', 'TUR'].entries())
        long.push(`${name},${country},${counts[at] ?? ''}`);
    }
    const matrix = await askOf(t1, ['--json']);
    expect((await askOf(long, ['--long', '--json'])).out).toBe(matrix.out);
    const three = ['a,b,c,n'];
    for (const [at, n] of [3, 20, 30, 40, 50, 60, 70, 80].entries())
      three.push(`${at >> 2},${(at >> 1) % 2},${at % 2},${n}`);
    const found = printed.parse(JSON.parse((await askOf(three, ['--long', '--json'])).out));
    expect(found).toMatchObject({ primary: [[1, 1, 1]], cost: 350, optimal: true });
    expect(found.ranges[0]).toEqual({ cell: [1, 1, 1], lower: 0, upper: 23 });
  });

  it('prints a table in three languages', async () => {
    const said: string[] = [];
    for (const locale of locales) said.push((await askOf(t1, [], locale)).out);
    expect(new Set(said).size).toBe(3);
    expect(said[locales.indexOf('en')]).toContain('A × TUR  3       0 – 5                 sensitive');
    expect(said[locales.indexOf('kk')]).toContain('Құпия ұяшық: 2');
  });

  it('says that there is nothing to suppress, and explains itself', async () => {
    expect((await askOf(['u,a,b', 'x,9,8', 'y,7,6'])).out).toContain('nothing to suppress');
    expect(await askOf(t1, ['--help'])).toMatchObject({ code: 0, err: '' });
  });

  it('does not publish what the totals give away', async () => {
    const { code, out, err } = await askOf(['u,a,b', 'x,1,2', 'y,30,40'], ['--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      infeasible: [
        { cell: [1, 1], lower: 0, upper: 3 },
        { cell: [1, 2], lower: 0, upper: 3 },
      ],
    });
    expect(err).toContain('x × a: seen to lie between 0 and 3');
    expect((await askOf(['u,a,b', 'x,1,9', 'y,9,1'])).err).toContain(
      'the one person in “y × b” can compute it',
    );
  });
});

describe('what qaitu protect refuses', () => {
  test.each<[string, string[], string[], string]>([
    ['a negative count', ['u,a,b', 'x,-3,9', 'y,9,9'], [], 'row 2, column “a”: “-3” is negative'],
    ['a fraction', ['u,a,b', 'x,2.5,9', 'y,9,9'], [], 'row 2, column “a”: “2.5” is a fraction'],
    ['a word', ['u,a,b', 'x,many,9', 'y,9,9'], [], '“many” is not a number'],
    ['a gap', ['u,a,b', 'x,,9', 'y,9,9'], [], 'the cell is empty'],
    ['too many people', ['u,a,b', 'x,99999999999,9', 'y,9,9'], [], 'is too large'],
    ['ragged rows', ['u,a,b', 'x,3,9,1', 'y,9,9'], [], 'row 2: the row has 4 cells'],
    ['one row', ['u,a,b', 'x,3,9'], [], 'dimension 1 has one category alone'],
    ['one column', ['u,a', 'x,3', 'y,9'], [], 'dimension 2 has one category alone'],
    ['a row twice', ['u,a,b', 'x,3,9', 'x,9,9'], [], 'the name “x” stands twice'],
    ['a column without name', ['u,a,', 'x,3,9', 'y,9,9'], [], 'there is no name'],
    ['no rows', ['u,a,b'], [], 'there is nothing below the header row'],
    [
      'a combination twice',
      ['a,b,n', 'x,y,3', 'x,y,4', 'z,w,1'],
      ['--long'],
      'row 3: the combination “x, y” stands twice',
    ],
    ['one dimension', ['a,n', 'x,3', 'y,4'], ['--long'], 'at least two columns of dimensions'],
    ['no time', ['u,a,b', 'x,3,9', 'y,9,9'], ['--seconds', '0'], 'not “0”'],
  ])('%s', async (_name, lines, options, sentence) => {
    const { code, out, err } = await askOf(lines, ['--json', ...options]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('refuses a table too large to be protected', async () => {
    const lines = ['a,b,n', ...Array.from({ length: 230 }, (_none, at) => `x${at},y${at},7`)];
    expect((await askOf(lines, ['--long'])).err).toContain('the table has 52900 cells');
  });

  it('refuses an empty file, none and a missing one', async () => {
    writeFileSync(file, '');
    expect((await askCommand(protectCommand, [file])).err).toContain('the file is empty');
    expect(await askCommand(protectCommand, [])).toMatchObject({ code: 2 });
    expect((await askCommand(protectCommand, ['no-such.csv'])).err).toContain('there is no such file');
  });

  it.each(Object.entries(tableFaults))('has a sentence for %s with its parameters', (code, params) => {
    const entry = catalogue['disclosure']?.[`fault.${code}`];
    expect([...parametersOf(entry?.en ?? '').keys()].toSorted()).toEqual([...params].toSorted());
  });
});
