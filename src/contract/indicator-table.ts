import type { IndicatorLine } from '../core/release/indicator-release.ts';

/** Columns of a table of indicators, in their order. */
export const indicatorColumns = [
  'unit',
  'indicator',
  'version',
  'year',
  'through',
  'month',
  'category',
  'value',
  'lower',
  'upper',
  'numerator',
  'denominator',
  'coverage',
  'bound_lower',
  'bound_upper',
  'method',
  'status',
  'reasons',
] as const;

/** Marks of a cell without a number: `c` where it is not printed for the sake of people, `..` where there is none. */
const markOf = ({ status }: IndicatorLine['value']): string => (status === 'suppressed' ? 'c' : '..');

/** Lines of a release as rows: a value that is missing is a mark with its reasons beside it, never an empty cell. */
export const indicatorRows = (
  lines: readonly IndicatorLine[],
): readonly (readonly (string | number | null)[])[] =>
  lines.map(({ unit, indicator, version, year, through, month, category, value }) => {
    const mark = markOf(value);
    return [
      unit,
      indicator,
      version,
      year,
      through,
      month,
      category,
      value.value ?? mark,
      value.lower,
      value.upper,
      value.numerator,
      value.denominator ?? mark,
      value.coverage,
      value.bounds?.lower ?? null,
      value.bounds?.upper ?? null,
      value.method,
      value.status,
      value.reasons.join(' '),
    ];
  });
