import { accept, refuse, type Result } from '../basics/result.ts';
import { isGrade } from './assumption.ts';
import type { ParameterFault } from './parameter-fault.ts';
import type { PayrollLaw } from './payroll-law.ts';
import { lineReader, missingColumns, type LineReader, type ParameterTable } from './table-cell.ts';

const rate = { least: 0, most: 1 };
const factor = { least: 0, most: 1e6 };
const amount = { least: 0, most: 1e12 };

const numbers = {
  year: { least: 1900, most: 2200 },
  MCI: amount,
  MMW: amount,
  opv: rate,
  opv_cap_mmw: factor,
  vosms: rate,
  vosms_cap_mmw: factor,
  osms: rate,
  osms_cap_mmw: factor,
  so: rate,
  so_min_mmw: factor,
  so_max_mmw: factor,
  opvr: rate,
  opvr_cap_mmw: factor,
  pit_low: rate,
  deduction_mci_month: factor,
  social_tax: rate,
  social_tax_less_so: rate,
  social_tax_min_base_mci: factor,
  vat: rate,
} as const;
type NumberColumn = keyof typeof numbers;

/** Both blank where there is one rate of income tax. */
const upperBracket = { pit_high: rate, pit_threshold_mci_year: factor } as const;

const readLaw = (line: LineReader): Result<PayrollLaw, ParameterFault> => {
  const has = (column: string): boolean => line.text(column) !== '';
  const isStepped = has('pit_high') || has('pit_threshold_mci_year');
  const values = new Map<string, number>();
  for (const [column, { least, most }] of Object.entries({
    ...numbers,
    ...(isStepped ? upperBracket : {}),
  })) {
    const read = line.number(column);
    if (!read.ok) return read;
    if (read.value < least || read.value > most)
      return refuse(line.fault('outside-range', column, { symbol: column, value: read.value, least, most }));
    values.set(column, read.value);
  }
  const of = (column: NumberColumn | keyof typeof upperBracket): number => values.get(column) ?? 0;
  const [floor, ceiling] = [of('so_min_mmw'), of('so_max_mmw')];
  if (floor > ceiling)
    return refuse(
      line.fault('central-outside-bounds', 'so_max_mmw', {
        symbol: 'so_max_mmw',
        value: ceiling,
        low: floor,
        high: factor.most,
      }),
    );
  const grade = line.text('grade');
  if (!isGrade(grade)) return refuse(line.fault('grade-unknown', 'grade', { value: grade }));
  return accept({
    year: of('year'),
    mci: of('MCI'),
    mmw: of('MMW'),
    opv: of('opv'),
    opvCap: of('opv_cap_mmw'),
    vosms: of('vosms'),
    vosmsCap: of('vosms_cap_mmw'),
    osms: of('osms'),
    osmsCap: of('osms_cap_mmw'),
    so: of('so'),
    soFloor: floor,
    soCeiling: ceiling,
    opvr: of('opvr'),
    opvrCap: of('opvr_cap_mmw'),
    pitLow: of('pit_low'),
    ...(isStepped ? { pitHigh: of('pit_high'), pitThreshold: of('pit_threshold_mci_year') } : {}),
    deduction: of('deduction_mci_month'),
    socialTax: of('social_tax'),
    socialTaxLessSo: of('social_tax_less_so') === 1,
    socialTaxFloor: of('social_tax_min_base_mci'),
    vat: of('vat'),
    grade,
    source: line.text('source'),
  });
};

/** The lines of `payroll-law.csv`, one law a year. Refuses with everything that is wrong, each with its row and column. */
export const readPayrollLaws = (
  table: ParameterTable,
): Result<readonly PayrollLaw[], readonly ParameterFault[]> => {
  const absent = missingColumns(table, [...Object.keys({ ...numbers, ...upperBracket }), 'grade', 'source']);
  if (absent.length > 0) return refuse(absent);
  const laws: PayrollLaw[] = [];
  const faults: ParameterFault[] = [];
  for (const row of table.rows) {
    const line = lineReader(table, row);
    const law = readLaw(line);
    if (!law.ok) faults.push(law.refusal);
    else if (laws.some(({ year }) => year === law.value.year))
      faults.push(line.fault('law-repeated', 'year', { year: law.value.year }));
    else laws.push(law.value);
  }
  return faults.length === 0 ? accept(laws) : refuse(faults);
};
