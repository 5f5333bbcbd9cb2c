import type { PublishedRelease } from '../../src/contract/published-release.ts';
import { calculate } from '../../src/core/indicator/calculate.ts';
import type { IndicatorDefinition } from '../../src/core/indicator/indicator.ts';
import { indicatorIds, type IndicatorId } from '../../src/core/indicator/indicator-id.ts';
import { indicators } from '../../src/core/indicator/indicators.ts';
import { pooledLine } from '../../src/core/release/pooled-line.ts';
import {
  indicatorReleaseShape,
  type IndicatorLine,
  type PrintedTable,
} from '../../src/core/release/indicator-release.ts';
import { sampleInputs, sampleUniversities, sampleYears, type SampleInput } from './sample-inputs.ts';

const dataThrough = '2026-06-30';
/** So many draws are enough to see an interval. */
const bootstrap = { seed: 1, replicates: 200 };

/** Definitions of different inputs in one list: each is only given inputs of its own. */
const definitionOf = (id: IndicatorId) => indicators[id] as unknown as IndicatorDefinition<never>;

const linesOf = (id: IndicatorId, inputs: readonly SampleInput[]): readonly IndicatorLine[] => {
  const definition = definitionOf(id);
  const line = (
    unit: string,
    { year, month, category }: Pick<SampleInput, 'year' | 'month' | 'category'>,
    input: never,
  ): IndicatorLine => ({
    ...{ unit, indicator: id, year, through: year, month, category },
    // As if the definition had been another one at first: a series has a break there.
    version: id === 'K6' && year === sampleYears[0] ? 0 : definition.version,
    value: calculate(definition, input, {
      bootstrap,
      due: { year, today: dataThrough, ...(month === null ? {} : { horizon: month }) },
    }),
  });
  const cohorts = Map.groupBy(inputs, ({ year, month, category }) => `${year} ${month} ${category}`);
  return [...cohorts.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const size = ({ input }: SampleInput): number => definition.base(input) ?? 0;
    const small = own.filter((one) => size(one) < definition.leastN);
    const pool = (list: readonly SampleInput[]): never => definition.pool(list.map(({ input }) => input));
    return [
      line('all', first, pool(own)),
      ...own.filter(({ unit }) => unit !== 'all').map((one) => line(one.unit, one, one.input)),
      ...(small.length > 1 && small.reduce((sum, one) => sum + size(one), 0) >= definition.leastN
        ? [line('others', first, pool(small))]
        : []),
    ];
  });
};

const pooledLines = (inputs: readonly SampleInput[]): readonly IndicatorLine[] =>
  sampleUniversities.flatMap(({ id: unit }) =>
    pooledLine<never>(
      definitionOf('K4'),
      inputs
        .filter((one) => one.unit === unit)
        .map(({ year, input }) => ({ year, version: indicators.K4.version, input })),
      2023,
    ).flatMap(({ from, to, value }) =>
      value === null
        ? []
        : [
            {
              ...{ unit, indicator: 'K4' as const, version: 1, year: from, through: to },
              ...{ month: null, category: null, value },
            },
          ],
    ),
  );

const absent = (id: IndicatorId): readonly IndicatorLine[] =>
  sampleYears.map((year) => ({
    ...{ unit: 'all', indicator: id, version: indicators[id].version, year, through: year },
    ...{ month: null, category: null },
    value: {
      ...{ value: null, lower: null, upper: null, method: indicators[id].interval },
      ...{ status: 'undefined' as const, reasons: ['not-collected'] },
      ...{ numerator: null, denominator: null, coverage: null, bounds: null },
    },
  }));

/** What became of the results of 2023: few that wait are not printed, nor then those that were not achieved. */
const verdictsOf = (lines: readonly IndicatorLine[]): PrintedTable => {
  const own = lines.flatMap(({ indicator, unit, year, value: { numerator, denominator, coverage } }) => {
    const isPrinted = indicator === 'K4' && year === 2023 && unit !== 'all' && unit !== 'others';
    if (!isPrinted || numerator === null || denominator === null) return [];
    const waiting = Math.round(denominator * (1 - (coverage ?? 1)));
    return [{ unit, counts: [numerator, waiting, denominator - numerator - waiting] as const }];
  });
  const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
  return {
    ...{ id: 'K4', year: 2023, month: null, rows: own.map(({ unit }) => unit) },
    columns: ['achieved', 'waiting', 'partly+not-achieved'],
    cells: own.flatMap(({ counts: [achieved, waiting, not] }) => {
      const isFew = waiting > 0 && waiting < 5;
      return [
        { count: achieved, reason: null },
        { count: isFew ? null : waiting, reason: isFew ? ('few-people' as const) : null },
        { count: isFew ? null : not, reason: isFew ? ('protects-others' as const) : null },
      ];
    }),
    rowSums: own.map(({ counts }) => sumOf(counts)),
    columnSums: [0, 1, 2].map((place) => sumOf(own.map(({ counts }) => counts[place] ?? 0))),
    sum: sumOf(own.flatMap(({ counts }) => counts)),
  };
};

const digest = (sign: string): string => sign.repeat(64);

/**
 * A release of generated numbers for tests and for looking at pages: twelve universities that do not exist, four years, computed as real ones
 * are. Some have too few people, some values are not due, some nobody collected.
 */
export const sampleRelease = (isDemonstration = false): PublishedRelease => {
  const inputs = sampleInputs();
  const lines = indicatorIds.flatMap((id) => {
    const own = inputs[id] ?? [];
    return own.length === 0 ? absent(id) : [...linesOf(id, own), ...(id === 'K4' ? pooledLines(own) : [])];
  });
  const suppressed = lines.filter(({ value }) => value.status === 'suppressed');
  const content = indicatorReleaseShape.parse({
    format: 'qaitu-indicators-1',
    dataThrough,
    isDemonstration,
    universities: sampleUniversities,
    rules: indicatorIds.map((id) => ({
      indicator: id,
      leastN: indicators[id].leastN,
      target: id === 'K4' ? { kind: 'at-least', value: 0.7 } : indicators[id].target,
    })),
    lines,
    tables: [verdictsOf(lines)],
    withheld: [{ id: 'destinations', year: 2021, month: null, reason: 'too-few' }],
    transparency: {
      cells: { printed: lines.length - suppressed.length, few: suppressed.length, complements: 1 },
      cost: 31,
      isOptimal: true,
      against: ['2026-01-31-0123456789'],
      ranges: [
        {
          ...{ table: 'K4', year: 2023, month: null, row: sampleUniversities[1]?.id ?? '' },
          ...{ column: 'no', lower: 0, upper: 9, isSafe: true },
        },
        {
          ...{ table: 'K2', year: 2022, month: 12, row: 'others', column: 'unknown' },
          ...{ lower: 0, upper: null, isSafe: true },
        },
      ],
      differences: [],
      isSafe: true,
    },
  });
  return {
    name: '2026-06-30-5a3e9c01d7',
    dataThrough,
    publishedAt: '2026-07-15T06:00:00.000Z',
    note: {
      kk: '2024 жылғы когорта қосылды; алты айдағы елге оралу алғаш рет жарияланды.',
      ru: 'Добавлена когорта 2024 года; впервые опубликовано возвращение через шесть месяцев.',
      en: 'The cohort of 2024 was added; return after six months is published for the first time.',
    },
    files: [
      { name: 'indicators.csv', bytes: 48_213, sha256: digest('3') },
      { name: 'indicators.json', bytes: 191_004, sha256: digest('a') },
      { name: 'datapackage.json', bytes: 7120, sha256: digest('7') },
      { name: 'transparency.json', bytes: 2210, sha256: digest('c') },
    ],
    content,
  };
};
