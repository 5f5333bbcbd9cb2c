import { afterAll, beforeAll, expect, test } from 'vitest';
import { calculate } from '../../../src/core/indicator/calculate.ts';
import { indicators } from '../../../src/core/indicator/indicators.ts';
import type { IndicatorInputs } from '../../../src/core/release/indicator-inputs.ts';
import { gatherInputs } from '../../../src/register/indicator/gather-inputs.ts';
import { freshRegister, type FreshRegister } from '../cluster.ts';
import { fillIndicators } from '../filled-indicators.ts';

let register: FreshRegister;
let real: IndicatorInputs;
let demonstration: IndicatorInputs;
const dataThrough = '2026-10-31';

beforeAll(async () => {
  register = await freshRegister();
  await fillIndicators(register, { universities: 3, stays: 600 });
  await fillIndicators(register, { universities: 2, stays: 200, isDemonstration: true, prefix: 'demo' });
  const gather = async (isDemonstration: boolean) =>
    register.readOnly('qaitu_publisher', async (trx) => gatherInputs(trx, { dataThrough, isDemonstration }));
  [real, demonstration] = [await gather(false), await gather(true)];
}, 60_000);
afterAll(async () => register.close());

test('records of a demonstration and others are never together', () => {
  const told = ({ universities, inputs, counted }: IndicatorInputs) => ({
    universities: universities.map(({ id }) => id),
    units: new Set(Object.values(inputs).flatMap((list) => list.map(({ unit }) => unit))),
    records: new Set(counted.flatMap(({ records }) => records)),
  });
  const [one, other] = [told(real), told(demonstration)];
  expect(one.universities).toEqual(['uni-001', 'uni-002', 'uni-003']);
  expect(other.universities).toEqual(['demo-001', 'demo-002']);
  expect([...one.units].toSorted()).toEqual(one.universities);
  expect([...other.units].toSorted()).toEqual(other.universities);
  expect(one.records.size).toBeGreaterThan(1000);
  expect(other.records.size).toBeGreaterThan(300);
  expect([...one.records].filter((record) => other.records.has(record))).toEqual([]);
});

test('the same people are behind all figures of returns', () => {
  for (const { unit, year, month, input } of real.inputs.K1) {
    const known = real.inputs.K2.find((one) => one.unit === unit && one.year === year && one.month === month);
    const value = calculate(indicators.K1, input);
    expect(value.denominator).toBe(known?.input.participants);
    expect(value.coverage).toBeCloseTo((known?.input.known ?? 0) / (known?.input.participants ?? 1), 12);
    const table = real.counted.find((one) => one.id === 'K2' && one.year === year && one.month === month);
    if (table === undefined) continue;
    const own = table.units.indexOf(unit);
    const parts = [...table.partOf]
      .filter((_part, row) => table.unitOf[row] === own)
      .map((part) => table.parts[part]);
    expect(parts).toHaveLength(value.denominator ?? 0);
    expect(parts.filter((part) => part === 'returned')).toHaveLength(value.numerator ?? 0);
  }
});

test('what happened or was recorded after the last day of the data is not there', async () => {
  const early = await register.readOnly('qaitu_publisher', async (trx) =>
    gatherInputs(trx, { dataThrough: '2022-06-30', isDemonstration: false }),
  );
  const years = (inputs: readonly { readonly year: number }[]): number =>
    Math.max(...inputs.map(({ year }) => year));
  const { K2, K4, K15, K20, K21, Q4 } = early.inputs;
  expect([K2, K4, K15, K20, K21, Q4].map(years)).toEqual([2022, 2022, 2022, 2022, 2022, 2022]);
  const of = (inputs: IndicatorInputs) =>
    inputs.inputs.K4.filter(({ unit, year }) => unit === 'uni-001' && year === 2022)[0]?.input;
  expect(of(early)?.denominator).toBeLessThan(of(real)?.denominator ?? 0);
  // Verdicts come 80 days after the end of a stay: some tasks of this half-year wait for theirs.
  expect(of(early)?.unknown).toBeGreaterThan(of(real)?.unknown ?? 0);
  expect(early.counted.every(({ year }) => year < 2022)).toBe(true);
});

test('what the register has no records of stays empty', () => {
  const empty = Object.entries(real.inputs).flatMap(([id, list]) => (list.length === 0 ? [id] : []));
  expect(empty).toEqual(['Q2', 'Q3', 'Q5', 'K7', 'K8', 'K10', 'K12', 'K19']);
});

test('the same register gives the same inputs', async () => {
  const again = await register.readOnly('qaitu_publisher', async (trx) =>
    gatherInputs(trx, { dataThrough, isDemonstration: false }),
  );
  expect(again).toEqual(real);
});
