import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../../src/core/indicator/indicator-id.ts';
import { indicators } from '../../../src/core/indicator/indicators.ts';
import { computeRelease } from '../../../src/core/release/compute-release.ts';
import { countedBehind } from '../../../src/core/release/counted-behind.ts';
import { indicatorReleaseShape, type IndicatorRelease } from '../../../src/core/release/indicator-release.ts';
import { highsPrograms } from '../../../src/solve/highs-programs.ts';
import { countedBy } from './counted-by.ts';
import { inputsFrom, unitNames } from './small-inputs.ts';

const solver = await highsPrograms(600);
const parts = ['returned', 'away', 'unknown'];
const k2 = (cells: readonly (readonly number[])[], month = 6, year = 2022) =>
  countedBy({ id: 'K2', year, month }, unitNames(cells.length), parts, cells);
const k5 = (cells: readonly (readonly number[])[], year = 2022) =>
  countedBy({ id: 'K5', year, prefix: 'plan-' }, unitNames(cells.length), ['yes', 'no', 'unknown'], cells);
const valuesOf = (release: IndicatorRelease, id: IndicatorId) =>
  Object.fromEntries(
    release.lines
      .filter(({ indicator, through, year }) => indicator === id && through === year)
      .map(({ unit, value }) => [unit, value]),
  );

describe('a release', () => {
  it('prints counts, values and their sums, and withholds what would reveal few', () => {
    const cells = [
      [30, 12, 3],
      [18, 9, 12],
      [27, 14, 8],
      [2, 1, 1],
    ];
    const inputs = inputsFrom(unitNames(4), [k2(cells)]);
    const release = computeRelease(inputs, [], [], solver);
    expect(indicatorReleaseShape.parse(JSON.parse(JSON.stringify(release)))).toEqual(release);
    const [table] = release.tables;
    expect(table?.rows).toEqual(['a', 'c', 'others']);
    expect(table?.sum).toBe(137);
    const values = valuesOf(release, 'K2');
    expect(values.all).toMatchObject({ numerator: 113, denominator: 137 });
    expect(values.others).toMatchObject({ numerator: 30, denominator: 43 });
    expect(values.a?.reasons).toEqual(['protects-others']);
    expect(values.b?.reasons).toEqual(['protects-others']);
    expect(values.d?.reasons).toEqual(['below-least-n']);
    expect(release.transparency).toMatchObject({ isSafe: true, isOptimal: true, differences: [] });
    expect(release.transparency.cells).toEqual({ printed: 5, few: 1, complements: 3 });
    expect(JSON.stringify(computeRelease(inputs, [], [], solver))).toBe(JSON.stringify(release));
  });

  it('has one reason for every cell that is left out, so that few people are not told from what protects them', () => {
    const release = computeRelease(
      inputsFrom(unitNames(3), [
        k2([
          [35, 12, 3],
          [18, 9, 2],
          [27, 14, 8],
        ]),
      ]),
      [],
      [],
      solver,
    );
    const reasons = new Set(
      release.tables.flatMap(({ cells }) => cells.flatMap(({ reason }) => reason ?? [])),
    );
    expect([...reasons]).toEqual(['protects-others']);
  });

  it('never goes below the least n of a definition, and takes what an office demands beyond it', () => {
    const inputs = inputsFrom(unitNames(3), [
      k5([
        [20, 10, 10],
        [9, 9, 9],
        [30, 30, 30],
      ]),
    ]);
    const rule = (leastN: number) => [
      { indicator: 'K5' as const, leastN, target: { kind: 'at-least' as const, value: 0.5 } },
    ];
    const low = computeRelease(inputs, rule(1), [], solver);
    expect(low.rules.find(({ indicator }) => indicator === 'K5')).toEqual({
      indicator: 'K5',
      leastN: indicators.K5.leastN,
      target: { kind: 'at-least', value: 0.5 },
    });
    expect(valuesOf(low, 'K5').b?.denominator).toBe(27);
    expect(valuesOf(computeRelease(inputs, rule(28), [], solver), 'K5').b?.reasons).toEqual([
      'below-least-n',
    ]);
  });

  it('says what is not due, and once a year what nobody collects', () => {
    const release = computeRelease(
      inputsFrom(unitNames(3), [
        k2(
          [
            [20, 20, 20],
            [20, 20, 20],
            [20, 20, 20],
          ],
          60,
        ),
      ]),
      [],
      [],
      solver,
    );
    expect(release.tables).toEqual([]);
    expect(valuesOf(release, 'K2').a?.reasons).toEqual(['not-yet-due']);
    expect(valuesOf(release, 'K8')).toMatchObject({
      all: { status: 'undefined', reasons: ['not-collected'] },
    });
  });
});

describe('bad input', () => {
  it('of a denominator of 0, of all missing, and of one university', () => {
    const release = computeRelease(
      inputsFrom(unitNames(4), [
        k5([
          [0, 0, 0],
          [0, 0, 30],
          [15, 15, 10],
          [20, 10, 10],
        ]),
      ]),
      [],
      [],
      solver,
    );
    const values = valuesOf(release, 'K5');
    expect(values.a?.reasons).toEqual(['denominator-zero']);
    expect(['all-missing', 'protects-others']).toContain(values.b?.reasons[0]);
    const one = computeRelease(inputsFrom(['a'], [k5([[20, 10, 10]])]), [], [], solver);
    expect(one.tables[0]).toMatchObject({ rows: ['a'], rowSums: [40] });
    expect(valuesOf(one, 'K5').all?.value).toBe(0.5);
    const tiny = computeRelease(inputsFrom(['a'], [k5([[2, 1, 1]])]), [], [], solver);
    expect(tiny.withheld).toEqual([{ id: 'K5', year: 2022, month: null, reason: 'too-few' }]);
    expect(valuesOf(tiny, 'K5').all?.reasons).toEqual(['below-least-n']);
  });

  it('of counts that contradict each other, and of two inputs of one unit', () => {
    const inputs = inputsFrom(unitNames(2), [
      k5([
        [20, 10, 10],
        [9, 9, 9],
      ]),
    ]);
    const more = inputs.inputs.K5.map((one) => ({
      ...one,
      input: { ...one.input, denominator: one.input.denominator + 1 },
    }));
    const wrong = { ...inputs, inputs: { ...inputs.inputs, K5: more } };
    expect(() => computeRelease(wrong, [], [], solver)).toThrow(
      /K5 of a in 2022 is of 41, its table counts 40/,
    );
    const twice = {
      ...inputs,
      counted: [],
      inputs: { ...inputs.inputs, K5: [...inputs.inputs.K5, ...inputs.inputs.K5] },
    };
    expect(() => computeRelease(twice, [], [], solver)).toThrow(/two inputs of one unit/);
  });

  it('of money, of which one plan has more than three quarters: it is told together with others', () => {
    const costs = (own: readonly number[]) => ({
      costs: Float64Array.from(own),
      results: Float64Array.from(own, () => 1),
      waiting: 0,
    });
    const even = Array.from({ length: 12 }, () => 100);
    const collected = {
      K11: [even, even, [...even, 9000], even].map((own, at) => ({
        ...{ unit: unitNames(4)[at] ?? '', year: 2022, month: null, category: null },
        input: costs(own),
      })),
    };
    const release = computeRelease(inputsFrom(unitNames(4), [], { collected }), [], [], solver);
    const values = valuesOf(release, 'K11');
    expect(values.c).toMatchObject({ value: null, reasons: ['protects-others'] });
    expect([values.a, values.b, values.d].filter((value) => value?.value === null)).toHaveLength(2);
  });
});

describe('the next release', () => {
  const first = [
    [30, 12, 13],
    [18, 9, 12],
    [27, 14, 8],
  ];
  const publish = (cells: readonly (readonly number[])[]) => {
    const counted = [k2(cells)];
    const inputs = inputsFrom(unitNames(3), counted);
    const content = computeRelease(inputs, [], [], solver);
    return [{ name: 'one', content, counted: countedBehind(content, counted, []) }];
  };

  it('prints a cohort as it was where its revision would reveal somebody, and says so', () => {
    const past = publish(first);
    const counted = [
      k2([
        [30, 12, 12],
        [18, 9, 12],
        [27, 14, 8],
      ]),
    ];
    const release = computeRelease(inputsFrom(unitNames(3), counted), [], past, solver);
    expect(release.tables).toEqual(past[0]?.content.tables);
    expect(release.withheld).toEqual([{ id: 'K2', year: 2022, month: 6, reason: 'revision-would-reveal' }]);
    expect(valuesOf(release, 'K2').all).toMatchObject({
      denominator: 143,
      reasons: ['revision-would-reveal'],
    });
    expect(release.transparency.against).toEqual(['one']);
    expect(release.transparency.isSafe).toBe(true);
    // The one after it is about the same records again, and finds nothing to carry over.
    const behind = countedBehind(release, counted, past);
    expect(behind).toEqual(past[0]?.counted);
  });

  it('prints a revision by five or more', () => {
    const past = publish(first);
    const counted = [
      k2(
        [
          [30, 12, 13],
          [18, 9, 12],
          [27, 14, 8],
        ].map((row, at) => (at === 0 ? [30, 12, 20] : row)),
      ),
    ];
    const release = computeRelease(inputsFrom(unitNames(3), counted), [], past, solver);
    expect(release.tables[0]?.rowSums[0]).toBe(62);
    expect(release.withheld).toEqual([]);
  });

  it('keeps what has no counts to test a revision by, and starts anew under another definition', () => {
    const collected = (recognised: number) => ({
      K6: unitNames(3).map((unit) => ({
        ...{ unit, year: 2022, month: null, category: null },
        input: {
          over: new Float64Array(12).fill(recognised),
          under: new Float64Array(12).fill(30),
          open: new Float64Array(12),
        },
      })),
    });
    const counted = [k2(first)];
    const content = computeRelease(
      inputsFrom(unitNames(3), counted, { collected: collected(20) }),
      [],
      [],
      solver,
    );
    const past = [{ name: 'one', content, counted }];
    const next = inputsFrom(unitNames(3), counted, { collected: collected(25) });
    const kept = valuesOf(computeRelease(next, [], past, solver), 'K6').all;
    expect(kept).toMatchObject({ numerator: 720, reasons: ['revision-would-reveal'] });
    const older = {
      ...content,
      lines: content.lines.map((line) => (line.indicator === 'K6' ? { ...line, version: 0 } : line)),
    };
    const anew = computeRelease(next, [], [{ name: 'one', content: older, counted }], solver);
    expect(valuesOf(anew, 'K6').all).toMatchObject({ numerator: 900, reasons: [] });
  });
});
