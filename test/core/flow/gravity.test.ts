import { expect, test } from 'vitest';
import { gravityExpectation } from '../../../src/core/flow/gravity.ts';
import type { DestinationYear } from '../../../src/core/flow/gravity.ts';

/** Counts that follow the law exactly, so that it must be found again. */
const world = (destinations: number, years: number): DestinationYear[] =>
  Array.from({ length: destinations * years }, (_row, index) => {
    const [j, t] = [index % destinations, Math.floor(index / destinations)];
    const [gdp, distance] = [100 * (j + 1) ** 2, 500 + ((j * 7919) % 6000)];
    const sharesLanguage = j % 3 === 0;
    const needsVisa = j % 2 === 0;
    const log =
      9 +
      0.8 * Math.log(gdp) -
      1.1 * Math.log(distance) +
      0.5 * Number(sharesLanguage) -
      0.7 * Number(needsVisa) +
      0.3 * t;
    return {
      destination: `d${j}`,
      year: 2020 + t,
      count: Math.round(Math.exp(log)),
      gdp,
      distance,
      sharesLanguage,
      needsVisa,
      supply: 10 + j,
    };
  });

test('finds the law that made the flows', () => {
  const fit = gravityExpectation(world(12, 3), ['gdp', 'distance', 'language', 'visa', 'year']);
  if (!fit.ok) throw new Error(fit.refusal.code);
  const { coefficients } = fit.value;
  const truth = {
    intercept: 9,
    gdp: 0.8,
    distance: -1.1,
    language: 0.5,
    visa: -0.7,
    'year-2021': 0.3,
    'year-2022': 0.6,
  };
  expect(Object.keys(coefficients)).toEqual(Object.keys(truth));
  for (const [name, value] of Object.entries(truth)) {
    const found = coefficients[name];
    expect(found?.value).toBeCloseTo(value, 1);
    expect(found?.lower).toBeLessThan(found?.value ?? 0);
    expect(found?.upper).toBeGreaterThan(found?.value ?? 0);
  }
  for (const { expected, observedToExpected } of fit.value.destinationYears) {
    expect(expected).toBeGreaterThan(0);
    expect(observedToExpected.lower).toBeLessThanOrEqual(1);
    expect(observedToExpected.upper).toBeGreaterThanOrEqual(1);
  }
});

test('without terms it is the mean, with an offset Σn/Σe', () => {
  const rows = world(10, 3);
  const sum = (of: (row: DestinationYear) => number | null) =>
    rows.reduce((total, row) => total + (of(row) ?? 0), 0);
  const plain = gravityExpectation(rows, []);
  const offset = gravityExpectation(rows, [], 'supply');
  if (!plain.ok || !offset.ok) throw new Error('refused');
  const mean = sum((row) => row.count) / rows.length;
  expect(plain.value.coefficients['intercept']?.value).toBeCloseTo(Math.log(mean), 9);
  expect(Math.exp(offset.value.coefficients['intercept']?.value ?? 0)).toBeCloseTo(
    sum((row) => row.count) / sum((row) => row.supply),
    9,
  );
});

test('limits are 1.96 robust errors away: two groups of counts worked by hand', () => {
  const rows = world(15, 2).map((row, index) => ({
    ...row,
    sharesLanguage: index >= 15,
    count: index >= 15 ? ([10, 14, 18][index % 3] ?? null) : ([2, 4, 6][index % 3] ?? null),
  }));
  const fit = gravityExpectation(rows.toReversed(), ['language']);
  if (!fit.ok) throw new Error(fit.refusal.code);
  const language = fit.value.coefficients['language'];
  // Five times the squares 8 and 32 about the means 4 and 14, over the sums 60 and 210 squared.
  const error = Math.sqrt(40 / 60 ** 2 + 160 / 210 ** 2);
  expect(language?.value).toBeCloseTo(Math.log(14 / 4), 9);
  expect(language?.lower).toBeCloseTo(Math.log(14 / 4) - 1.959964 * error, 6);
  expect(language?.upper).toBeCloseTo(Math.log(14 / 4) + 1.959964 * error, 6);
});

test('years are compared with the first, in whatever order they come', () => {
  const fit = gravityExpectation(world(12, 3).toReversed(), ['gdp', 'distance', 'language', 'visa', 'year']);
  if (!fit.ok) throw new Error(fit.refusal.code);
  expect(Object.keys(fit.value.coefficients).slice(-2)).toEqual(['year-2021', 'year-2022']);
});

test('refuses fewer than 30 complete destination-years, and a design that cannot be told apart', () => {
  const rows = world(10, 3);
  expect(gravityExpectation(rows.slice(1), [])).toEqual({
    ok: false,
    refusal: { code: 'too-few-destination-years', needed: 30, given: 29 },
  });
  const hole = rows.map((row, index) => (index === 0 ? { ...row, gdp: null } : row));
  expect(gravityExpectation(hole, ['gdp'])).toMatchObject({
    refusal: { code: 'too-few-destination-years', given: 29 },
  });
  const withoutGdp = gravityExpectation(hole, []);
  expect(withoutGdp).toMatchObject({ ok: true, value: { nMissing: 0 } });
  const same = rows.map((row) => ({ ...row, gdp: 7 }));
  expect(gravityExpectation(same, ['gdp'])).toMatchObject({ refusal: { code: 'singular-design' } });
});
