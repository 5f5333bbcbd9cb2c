import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, test, vi } from 'vitest';
import { z } from 'zod';
import { parametersOf } from '../../src/cli/messages.ts';
import { returnsCommand } from '../../src/cli/returns.ts';
import { returnFaults } from '../../src/core/alumni/return-fault.ts';
import { locales, type Locale } from '../../src/core/basics/locale.ts';
import { catalogue } from '../../src/messages.catalogue.ts';
import { askCommand } from './ask-command.ts';

const root = path.resolve(import.meta.dirname, '../..');
const oracle = (name: string): string => path.join(root, 'test/oracles', name);
const folder = mkdtempSync(path.join(tmpdir(), 'qaitu-returns-'));
const file = path.join(folder, 'alumni.csv');

afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const limit = z.number().nullable();
const printed = z.object({
  method: z.string(),
  n: z.number(),
  events: z.number(),
  estimates: z.array(
    z.object({ time: z.number(), state: z.string(), value: z.number(), lower: limit, upper: limit }),
  ),
  median: limit,
  medianInterval: z.object({ lower: limit, upper: limit }),
  interval: z.string(),
  variance: z.string(),
  nMissing: z.number(),
  status: z.string(),
  reasons: z.array(z.string()),
  bounds: z.looseObject({ lower: z.number(), upper: z.number() }).optional(),
});

const ask = (args: readonly string[], locale?: Locale) => askCommand(returnsCommand, [...args], locale);
const askOf = (lines: readonly string[], options: readonly string[] = [], locale?: Locale) => {
  writeFileSync(file, `${lines.join('\n')}\n`);
  return ask([file, ...options], locale);
};
const jsonOf = async (lines: readonly string[], ...options: string[]) => {
  const { code, out, err } = await askOf(lines, ['--json', ...options]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.match(/\n/g)).toHaveLength(1);
  return printed.parse(JSON.parse(out));
};
const rowsOf = (name: string): readonly string[] => readFileSync(oracle(name), 'utf8').trim().split('\n');
const freireich = [
  'time,event',
  ...rowsOf('freireich.csv')
    .filter((line) => line.startsWith('6-MP'))
    .map((line) => `${line.split(',')[1]},${line.endsWith('1') ? 'returned' : ''}`),
];
const competing = rowsOf('competing10.csv').map((line) => line.replace('censored', ''));

describe('qaitu returns', () => {
  it('prints Kaplan–Meier of one state, turned round', async () => {
    const found = await jsonOf(freireich);
    expect(found).toMatchObject({
      method: 'kaplan-meier',
      n: 21,
      events: 9,
      median: 23,
      medianInterval: { lower: 13, upper: null },
      interval: 'log-log',
      variance: 'greenwood',
    });
    expect(found.estimates).toHaveLength(7);
    expect(found.estimates.at(-1)?.value).toBeCloseTo(1 - 0.448179, 6);
    expect(found.estimates.at(-1)?.lower).toBeCloseTo(1 - 0.680143, 6);
    expect(found.estimates.at(-1)?.upper).toBeCloseTo(1 - 0.188052, 6);
  });

  it('prints Aalen–Johansen of several, every state at every event, and knows the word censored', async () => {
    const found = await jsonOf(competing);
    expect(found).toMatchObject({ method: 'aalen-johansen', n: 10, events: 7, variance: 'aalen', median: 7 });
    expect(found.estimates).toHaveLength(21);
    const at7 = found.estimates.find(({ time, state }) => time === 7 && state === 'return');
    expect(at7?.value).toBeCloseTo(0.353125, 12);
    expect(at7?.lower).toBeCloseTo(0.059518, 6);
    expect(at7?.upper).toBeCloseTo(0.681109, 6);
    expect(await jsonOf(rowsOf('competing10.csv'))).toEqual(found);
  });

  it('prints Turnbull of intervals, in a process of its own', () => {
    const args = ['src/cli/main.ts', 'returns', oracle('cosmesis-rt.csv'), '--json'];
    const out = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    const found = printed.parse(JSON.parse(out));
    expect(found).toMatchObject({
      method: 'turnbull',
      n: 46,
      events: 21,
      median: 40,
      variance: 'observed-information',
    });
    const masses = found.estimates.map(({ value }, at) => value - (found.estimates[at - 1]?.value ?? 0));
    expect(masses.find((_mass, at) => found.estimates[at]?.time === 40)).toBeCloseTo(0.12088, 5);
    expect(found.estimates.at(-1)).toMatchObject({ time: 48, value: 1, lower: null, upper: null });
  });

  it('does not list mass beyond the last finite end', async () => {
    const found = await jsonOf(['left,right', '0,1', '2,', '1,1']);
    expect(found.estimates.map(({ time }) => time)).toEqual([1]);
    expect(found.estimates[0]?.value).toBeCloseTo(2 / 3, 9);
  });

  it('bounds the share of all participants', async () => {
    const hundred = ['time,event', ...Array<string>(36).fill('6,returned'), ...Array<string>(24).fill('12,')];
    expect(await jsonOf(hundred, '--population', '100')).toMatchObject({
      bounds: { lower: 0.36, upper: 0.76 },
      nMissing: 40,
      status: 'bounded',
    });
    const found = await jsonOf(competing, '--population', '20');
    expect(found.bounds).toMatchObject({
      lower: 0.35,
      upper: 0.85,
      states: [
        { state: 'return', lower: 0.2, upper: 0.7 },
        { state: 'study', lower: 0.1 },
        { state: 'work', upper: 0.55 },
      ],
    });
  });

  it('gives no point estimate when more than half are silent', async () => {
    const found = await jsonOf(competing, '--population', '21');
    expect(found).toMatchObject({
      estimates: [],
      median: null,
      status: 'suppressed',
      reasons: ['silence-above-half'],
    });
    expect(found.bounds?.lower).toBeCloseTo(7 / 21, 12);
    const { out } = await askOf(competing, ['--population', '21']);
    expect(out).toContain('there is no point estimate, only bounds');
  });

  it('answers when all are censored, or nobody answered', async () => {
    expect(await jsonOf(['time,event', '6,', '12,'])).toMatchObject({
      method: 'kaplan-meier',
      n: 2,
      events: 0,
      estimates: [],
      median: null,
      reasons: ['all-censored'],
    });
    expect(await jsonOf(['time,event', ',', ','], '--population', '5')).toMatchObject({
      n: 0,
      nMissing: 5,
      status: 'undefined',
      reasons: ['nobody-known'],
      bounds: { lower: 0, upper: 1 },
    });
    expect(await jsonOf(['left,right', '3,', '5,'])).toMatchObject({
      events: 0,
      estimates: [],
      reasons: ['all-censored'],
    });
  });

  it('reads a mark of byte order, semicolons, decimal commas and other columns', async () => {
    const found = await jsonOf([
      '\ufeffname;Event;Time',
      'Ә;елге оралды;6,5',
      'B;;7,25',
      'C; елге оралды ;8',
    ]);
    expect(found.estimates.map(({ time, state }) => [time, state])).toEqual([
      [6.5, 'елге оралды'],
      [8, 'елге оралды'],
    ]);
  });

  it('prints a table in three languages, shortened when long', async () => {
    const said: string[] = [];
    for (const locale of locales) said.push((await askOf(competing, ['--population', '15'], locale)).out);
    expect(new Set(said).size).toBe(3);
    expect(said.find((out) => out.includes('Аален – Йохансен әдісі'))).toContain('35,3%');
    const english = said[locales.indexOf('en')] ?? '';
    expect(english).toContain('7     return  35.3%  6.0% – 68.1%');
    expect(english).toContain('  any state: 46.7% – 80.0%');
    const long = ['time,event', ...Array.from({ length: 90 }, (_none, at) => `${at},returned`)];
    const { out } = await askOf(long);
    expect(out).toContain('Shown are 40 of 90 times');
    expect(out).toContain('\n89    returned  100.0%  –');
    expect((await askOf(rowsOf('cosmesis-rt.csv'))).out).toContain('38 – 40  returned  53.4%');
  });

  it('explains itself', async () => {
    expect(await ask(['--help'])).toMatchObject({ code: 0, err: '' });
  });
});

describe('what qaitu returns refuses', () => {
  test.each([
    [
      'a negative time',
      ['time,event', '-3,returned'],
      'alumni.csv, row 2, column “time”: “-3” is below zero',
    ],
    ['a season', ['time,event', 'spring 2026,returned'], 'row 2, column “time”: “spring 2026” is a date'],
    ['a day', ['left,right', '1,2026-05-01'], 'row 2, column “right”: “2026-05-01” is a date'],
    ['a word', ['time,event', 'soon,returned'], '“soon” is not a number'],
    [
      'an event without a time',
      ['time,event', ',returned'],
      'row 2, column “time”: there is an event without a time',
    ],
    ['return before departure', ['left,right', '5,3'], 'row 2: the span ends before it begins (5 > 3)'],
    ['no beginning', ['left,right', ',3'], 'row 2, column “left”: the span has no beginning'],
    ['a code for nothing', ['time,event', '3,1', '5,0'], 'row 3, column “event”: there is a 0 for an event'],
    ['other columns', ['weeks,status', '3,1'], 'the columns are missing (there are: weeks, status)'],
    ['half a pair', ['group,weeks,event', 'a,6,1'], 'there is a column “event”, but not “time”'],
    ['both pairs', ['time,event,left,right', '1,,0,1'], 'keep one of the two pairs'],
    ['a column twice', ['time,event,time', '1,,2'], 'the column “time” stands twice'],
    [
      'names of people',
      ['time,event', ...Array.from({ length: 33 }, (_n, at) => `1,p${at}`)],
      'row 34, column “event”: “p32”',
    ],
    ['no rows', ['time,event'], 'there is nothing below the header row'],
  ])('%s', async (_name, lines, sentence) => {
    const { code, out, err } = await askOf(lines, ['--json']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('prints a hundred faults and counts the rest', async () => {
    const { err } = await askOf(['time,event', ...Array<string>(130).fill('x,')]);
    expect(err.trim().split('\n')).toHaveLength(101);
    expect(err).toContain('And 30 more faults.');
  });

  it('refuses an empty file', async () => {
    writeFileSync(file, '');
    expect(await ask([file])).toMatchObject({
      code: 2,
      err: expect.stringContaining('the file is empty') as string,
    });
  });

  test.each([
    [[], 'qaitu returns FILE'],
    [['no-such-file.csv'], 'no-such-file.csv: there is no such file'],
    [[folder], 'folder'],
    [[oracle('cosmesis-rt.csv'), '--population', 'many'], 'not “many”'],
    [[oracle('cosmesis-rt.csv'), '--population', '45'], 'the file has 46 people'],
  ])('%s', async (args, sentence) => {
    const { code, out, err } = await ask(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it.each(Object.entries(returnFaults))('has a sentence for %s with its parameters', (code, params) => {
    const entry = catalogue['return']?.[`fault.${code}`];
    expect([...parametersOf(entry?.en ?? '').keys()].toSorted()).toEqual([...params].toSorted());
  });
});
