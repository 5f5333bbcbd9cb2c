import { accept, refuse, type Result } from '../basics/result.ts';
import { distributionFault, type Distribution } from '../statistics/distribution.ts';
import { isGrade, type Assumption, type AssumptionSeries } from './assumption.ts';
import { isModelInput } from './model-inputs.ts';
import type { ParameterFault } from './parameter-fault.ts';
import { readDistribution } from './read-distribution.ts';
import { supportOf } from './support.ts';
import { isWithin, rangeOf } from './symbol-range.ts';
import { lineReader, missingColumns, type LineReader, type ParameterTable } from './table-cell.ts';

const columns = [
  'id',
  'symbol',
  'name',
  'central',
  'unit',
  'price_year',
  'distribution',
  'grade',
  'source_kind',
  'source',
] as const;

interface ReadAssumptions {
  readonly assumptions: readonly Assumption[];
  readonly series: readonly AssumptionSeries[];
}

type Sourced = Omit<Assumption, 'central' | 'distribution'>;

const readSourced = (line: LineReader): Result<Sourced, ParameterFault> => {
  const empty = ['id', 'symbol', 'name', 'unit', 'source_kind'].find((column) => line.text(column) === '');
  if (empty !== undefined) return refuse(line.fault('cell-empty', empty, {}));
  const grade = line.text('grade');
  if (!isGrade(grade)) return refuse(line.fault('grade-unknown', 'grade', { value: grade }));
  const year = line.text('price_year') === '' ? undefined : line.number('price_year');
  if (year?.ok === false) return year;
  return accept({
    id: line.text('id'),
    symbol: line.text('symbol'),
    name: line.text('name'),
    unit: line.text('unit'),
    ...(year === undefined ? {} : { priceYear: year.value }),
    grade,
    sourceKind: line.text('source_kind'),
    source: line.text('source'),
  });
};

/** Whether a number and what is believed about it fit together and into the range of their symbol. */
const beliefFault = (
  line: LineReader,
  { symbol, unit }: Sourced,
  central: number,
  distribution: Distribution,
): ParameterFault | undefined => {
  const range = rangeOf(symbol, unit);
  const { least, most } = range;
  if (!isWithin(central, range))
    return line.fault('outside-range', 'central', { symbol, value: central, least, most });
  const impossible = distributionFault(distribution);
  if (impossible !== undefined)
    return line.fault('distribution-impossible', 'distribution', {
      symbol,
      field: impossible.field,
      reason: impossible.code,
    });
  const [low, high] = supportOf(distribution, central);
  const isMultiplier = distribution.kind === 'lognormal' && distribution.multiplies;
  if (isModelInput(symbol) && (low < least || high > most))
    return line.fault('outside-range', 'distribution', {
      symbol,
      value: low < least ? low : high,
      least,
      most,
    });
  return !isMultiplier && (central < low || central > high)
    ? line.fault('central-outside-bounds', 'central', { symbol, value: central, low, high })
    : undefined;
};

const readSeries = (line: LineReader, sourced: Sourced): Result<AssumptionSeries, ParameterFault> => {
  const values = line.text('central').split('|').map(Number);
  return values.every((value) => Number.isFinite(value) && value > 0)
    ? accept({ ...sourced, values })
    : refuse(line.fault('not-a-number', 'central', { value: line.text('central') }));
};

const readAssumption = (line: LineReader, sourced: Sourced): Result<Assumption, ParameterFault> => {
  const central = line.number('central');
  if (!central.ok) return central;
  const text = line.text('distribution');
  const distribution = readDistribution(text);
  if (distribution === undefined)
    return refuse(
      line.fault('distribution-not-readable', 'distribution', { symbol: sourced.symbol, value: text }),
    );
  const fault = beliefFault(line, sourced, central.value, distribution);
  return fault === undefined ? accept({ ...sourced, central: central.value, distribution }) : refuse(fault);
};

/**
 * The lines of `parameters.csv`. A central cell with `|` is a series. Refuses with everything that is wrong, each with
 * its row and column.
 */
export const readAssumptions = (
  table: ParameterTable,
): Result<ReadAssumptions, readonly ParameterFault[]> => {
  const absent = missingColumns(table, columns);
  if (absent.length > 0) return refuse(absent);
  const assumptions: Assumption[] = [];
  const series: AssumptionSeries[] = [];
  const faults: ParameterFault[] = [];
  const seen = new Set<string>();
  for (const row of table.rows) {
    const line = lineReader(table, row);
    const sourced = readSourced(line);
    if (!sourced.ok) {
      faults.push(sourced.refusal);
      continue;
    }
    const { symbol } = sourced.value;
    if (seen.has(symbol)) faults.push(line.fault('symbol-repeated', 'symbol', { symbol }));
    seen.add(symbol);
    if (line.text('central').includes('|')) {
      const read = readSeries(line, sourced.value);
      if (read.ok) series.push(read.value);
      else faults.push(read.refusal);
    } else {
      const read = readAssumption(line, sourced.value);
      if (read.ok) assumptions.push(read.value);
      else faults.push(read.refusal);
    }
  }
  return faults.length === 0 ? accept({ assumptions, series }) : refuse(faults);
};
