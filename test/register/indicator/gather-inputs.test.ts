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
