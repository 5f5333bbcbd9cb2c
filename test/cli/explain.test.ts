import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { explainCommand } from '../../src/cli/explain.ts';
import { locales, type Locale } from '../../src/core/basics/locale.ts';
import { indicatorIds } from '../../src/core/indicator/indicator-id.ts';
import { partRoles } from '../../src/core/release/explain/part-role.ts';
import { freshRegister, type FreshRegister } from '../register/cluster.ts';
import { fillIndicators } from '../register/filled-indicators.ts';
import { askCommand } from './ask-command.ts';

let register: FreshRegister;
beforeAll(async () => {
  register = await freshRegister();
  await fillIndicators(register, { universities: 2, stays: 160, from: 2021, to: 2022 });
}, 60_000);
afterAll(async () => register.close());

const printed = z.strictObject({
  indicator: z.string(),
  version: z.int(),
  cell: z.strictObject({
    university: z.string().nullable(),
    year: z.int(),
    month: z.int().nullable(),
    category: z.string().nullable(),
  }),
  dataThrough: z.iso.date(),
  value: z.looseObject({ numerator: z.number().nullable(), denominator: z.number().nullable() }),
  publishable: z.looseObject({ value: z.number().nullable(), reasons: z.array(z.string()) }),
  rows: z.array(
    z.strictObject({
      university: z.string(),
      record: z.string(),
      part: z.string().nullable(),
      counted: z.enum(partRoles).nullable(),
      numbers: z.record(z.string(), z.number()),
    }),
  ),
  entries: z.array(
    z.strictObject({
      institution: z.string(),
      sequence: z.int().min(1),
      kind: z.string(),
      at: z.iso.datetime(),
      record: z.string(),
      noun: z.string(),
      written: z.string(),
    }),
  ),
});

const ask = async (args: readonly string[], locale: Locale = 'en') => {
  const { user, host = '', port, database } = register.connection;
  const address = `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
  return askCommand(explainCommand, [...args], locale, { DATABASE_URL: address });
};
const explain = async (indicator: string, cell: string, ...more: string[]) => {
  const { code, out, err } = await ask([
    indicator,
    '--cell',
    cell,
    '--through',
    '2026-10-31',
    '--json',
    ...more,
  ]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return printed.parse(JSON.parse(out));
};

describe('a figure that counts records', () => {
  it.each([
    ['K2', 'university=uni-001,year=2022,month=12'],
    ['K4', 'university=uni-001,year=2021'],
    ['K4', 'year=2021'],
    ['K5', 'university=all,year=2022'],
    ['K15', 'university=uni-002,year=2021'],
    ['K18', 'university=uni-002,year=2021'],
  ])('has as many of them as it says: %s at %s', async (indicator, cell) => {
    const { value, rows } = await explain(indicator, cell);
    const counted = (role: string): number => rows.filter((row) => row.counted === role).length;
    expect(rows.length).toBeGreaterThan(10);
    expect(counted('numerator')).toBe(value.numerator);
    expect(rows).toHaveLength(value.denominator ?? 0);
    expect(new Set(rows.map(({ record }) => record)).size).toBe(rows.length);
  });
});

test('numbers of records add up to the figure', async () => {
  const { value, rows } = await explain('K6', 'year=2021');
  const sum = (name: string): number => rows.reduce((all, { numbers }) => all + (numbers[name] ?? 0), 0);
  expect(sum('over')).toBeCloseTo(value.numerator ?? 0, 9);
  expect(sum('under')).toBeCloseTo(value.denominator ?? 0, 9);
});

test('the journal says of each stay when its departure and its return were recorded', async () => {
  const { rows, entries } = await explain('K1', 'university=uni-001,year=2022', '--month', '12');
  for (const { record, university } of rows)
    expect(
      entries.filter((entry) => entry.record === record).map(({ kind, institution }) => [institution, kind]),
    ).toEqual([
      [university, 'MobilityDeparted'],
      [university, 'MobilityReturned'],
    ]);
  expect(entries.map(({ sequence }) => sequence)).toEqual(
    entries.map(({ sequence }) => sequence).toSorted((a, b) => a - b),
  );
});

test('a category with a space is named by itself, and its group stands in the numerator', async () => {
  const { rows } = await explain('K14', 'year=2021', '--category', 'bachelor 60-80');
  expect(rows.length).toBeGreaterThan(5);
  for (const { part, counted } of rows) {
    expect(part).toMatch(/^\w+ 60-80 (?:not-)?funded$/);
    expect(counted === 'numerator').toBe(part === 'bachelor 60-80 funded');
  }
});

test('what is not due or too few to publish is explained, and said not to be published', async () => {
  const { value, publishable } = await explain('K2', 'university=uni-001,year=2022,month=60');
  expect(value.denominator).toBeGreaterThan(0);
  expect(publishable).toMatchObject({ value: null, reasons: ['not-yet-due'] });
});

test.each(locales)('it is readable (%s)', async (locale) => {
  const { code, out, err } = await ask(
    ['K4', '--cell', 'university=uni-001,year=2021', '--through', '2026-10-31'],
    locale,
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('K4 ');
  expect(out.split('\n').filter((line) => line.includes('tsk_')).length).toBeGreaterThan(10);
  expect(out).not.toContain('indicator.');
});

describe('what does not exist', () => {
  test('a cell: the sentence names those that do', async () => {
    const { code, out, err } = await ask([
      'K2',
      '--cell',
      'university=nobody,year=2021,month=12',
      '--through',
      '2026-10-31',
    ]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      'K2 has no such cell. Universities: uni-001, uni-002. Years: 2021, 2022. Months: 6, 12, 36, 60. Categories: –.\n',
    );
  });
  test('an indicator', async () => {
    const { code, err } = await ask(['K99', '--cell', 'year=2021']);
    expect(code).toBe(2);
    expect(err).toBe(`K99 is no indicator. There are: ${indicatorIds.join(', ')}.\n`);
  });
  test('records of an indicator that nobody collects', async () => {
    const { code, err } = await ask(['K8', '--cell', 'year=2021']);
    expect({ code, err }).toEqual({ code: 2, err: 'The register collects nothing for K8.\n' });
  });
  test('records of a demonstration, where there is none', async () => {
    const { code, err } = await ask(['K4', '--cell', 'year=2021', '--demonstration']);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'K4 has no such cell. Universities: –. Years: –. Months: –. Categories: –.\n',
    });
  });
  test.each([
    'year',
    'year=21',
    'year=2021,year=2022',
    'university=uni-001',
    'year=2021,month=x',
    'year=2021,colour=red',
  ])('a cell of another form: %s', async (cell) => {
    const { code, err } = await ask(['K4', '--cell', cell]);
    expect(code).toBe(2);
    expect(err).toContain(cell);
  });
});
