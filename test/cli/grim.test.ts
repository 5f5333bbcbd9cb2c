import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { grimCommand } from '../../src/cli/grim.ts';
import { parametersOf } from '../../src/cli/messages.ts';
import { locales } from '../../src/core/basics/locale.ts';
import type { Locale } from '../../src/core/basics/locale.ts';
import { grimRefusals } from '../../src/core/claim/grim-refusals.ts';
import { catalogue } from '../../src/messages.catalogue.ts';
import { askCommand } from './ask-command.ts';

const root = path.resolve(import.meta.dirname, '../..');

afterEach(() => {
  vi.restoreAllMocks();
});

const ask = (line: string, locale?: Locale) =>
  askCommand(grimCommand, line.split(' ').filter(Boolean), locale);

const answer = async (line: string): Promise<unknown> => JSON.parse((await ask(`${line} --json`)).out);

const none = { halfUp: [], halfEven: [], floor: [], ceil: [] };

describe('qaitu grim --json', () => {
  it('prints the counts of each percentage', () => {
    const args = ['src/cli/main.ts', 'grim', '--base', '13', '--decimals', '0', '75', '25', '33', '--json'];
    const out = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect(JSON.parse(out)).toEqual([75, 25, 33].map((percent) => ({ percent, ...none })));
  });

  it('adds the same bases to each percentage', async () => {
    const six = '75 25 33 41 66 83';
    const bases = {
      halfUp: [],
      halfEven: [],
      floor: [12, 24, 36, 48, 56, 60],
      ceil: [52],
      mixed: [12, 24, 36, 48, 53, 54, 56, 58, 59, 60],
    };
    expect(await answer(`--base 13 --decimals 0 ${six} --max-base 60`)).toEqual(
      six.split(' ').map((percent) => ({ percent: Number(percent), ...none, bases })),
    );
    expect(await answer(`${six} --max-base 60`)).toEqual(
      six.split(' ').map((percent) => ({ percent: Number(percent), bases })),
    );
  });

  it('counts the decimals that were printed', async () => {
    const [whole, tenth] = [{ halfUp: [149, 150] }, { halfUp: [150] }];
    expect(await answer('--base 200 75')).toMatchObject([whole]);
    expect(await answer('--base 200 --decimals 0 75')).toMatchObject([whole]);
    expect(await answer('--base 200 --decimals 1 75')).toMatchObject([{ percent: 75, ...tenth }]);
    expect(await answer('--base 200 75.0')).toMatchObject([tenth]);
  });

  it('takes a list as a text prints it', async () => {
    expect(await answer('46,2%, 30.8, 23,1 --base=13')).toMatchObject([
      { percent: 46.2, halfUp: [6] },
      { percent: 30.8, halfUp: [4] },
      { percent: 23.1, halfUp: [3] },
    ]);
  });
});

describe('qaitu grim for people', () => {
  it('prints a table, the bases and what the check cannot do', async () => {
    expect((await ask('--base 200 75 46.2 --max-base 5')).out).toBe(
      [
        'Base 200: possible counts by way of rounding',
        'Percent  half up  half to even  down     up',
        '75       149–150  150           150–151  149–150',
        '46.2     —        —             —        —',
        '75: with such a base any percentage of so many decimals is possible, so the check proves nothing.',
        '',
        'Bases that make all percentages possible at once (searched to 5)',
        'half up                         —',
        'half to even                    —',
        'down                            —',
        'up                              —',
        'half up or down, by percentage  —',
        '',
      ].join('\n'),
    );
    expect((await ask('--base 1300 46.2', 'ru')).out).toContain('46,2     600–601');
    expect((await ask('--max-base 60 46.2 30.8 23.1', 'kk')).out).toContain('13, 26, 39, 52');
  });

  it('explains itself', async () => {
    expect(await ask('--help')).toMatchObject({ code: 0, err: '' });
  });
});

describe('what qaitu grim refuses', () => {
  test.each([
    ['', 'Give at least one percentage'],
    ['75', '--max-base'],
    ['--base 13', 'Give at least one percentage'],
    ['--base 0 75', 'not “0”'],
    ['--base -3 75', 'not “-3”'],
    ['--base 12.5 75', 'not “12.5”'],
    ['--base thirteen 75', 'not “thirteen”'],
    ['75 --base', 'not “”'],
    ['75 --max-base 100001', 'from 1 to 100000, not “100001”'],
    ['--base 13 101', '“101” is not between 0 and 100'],
    ['--base 13 -5', '“-5” is not between 0 and 100'],
    ['--base 13 75 -2.5', '“-2.5” is not between 0 and 100'],
    ['--base 13 half', '“half” is not a percentage'],
    ['--base 13 0.1234567', 'at most 6'],
    ['--base 13 --decimals 7 75', 'from 0 to 6, not “7”'],
    ['--base 13 75 --decimals', 'from 0 to 6, not “”'],
    ['--base 13 --decimals 0 75.5', '“75.5” has more decimals than --decimals says (0)'],
    ['--base 13 75 --maxbase 60', 'no option “--maxbase”'],
  ])('%s', async (line, sentence) => {
    const { code, out, err } = await ask(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.match(/\n/g)).toHaveLength(1);
  });

  it('speaks the language of the console', async () => {
    const said: string[] = [];
    for (const locale of locales) said.push((await ask('--base 0 75', locale)).err);
    expect(new Set(said).size).toBe(3);
  });

  it.each(Object.entries(grimRefusals))('has a sentence for %s with its parameters', (code, params) => {
    const entry = catalogue['claim']?.[`grim.refused.${code}`];
    expect([...parametersOf(entry?.en ?? '').keys()].toSorted()).toEqual([...params].toSorted());
  });
});
