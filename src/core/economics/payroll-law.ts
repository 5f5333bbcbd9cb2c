import type { Grade } from './assumption.ts';

/** Rates and thresholds of one year. Rates are fractions; caps and floors count units of `mci` or `mmw`. */
export interface PayrollLaw {
  readonly year: number;
  /** Monthly calculation index (МРП) and minimum monthly wage (МЗП), in currency. */
  readonly mci: number;
  readonly mmw: number;
  /** Pension contribution of the employee: rate, cap in minimum wages. */
  readonly opv: number;
  readonly opvCap: number;
  /** Health insurance of the employee, and of the employer. */
  readonly vosms: number;
  readonly vosmsCap: number;
  readonly osms: number;
  readonly osmsCap: number;
  /** Social insurance: rate, least and greatest base in minimum wages. */
  readonly so: number;
  readonly soFloor: number;
  readonly soCeiling: number;
  /** Pension contribution of the employer; its base is at least one minimum wage. */
  readonly opvr: number;
  readonly opvrCap: number;
  readonly pitLow: number;
  /** Rate above `pitThreshold` indices a year; both absent where there is one rate. */
  readonly pitHigh?: number;
  readonly pitThreshold?: number;
  /** Deduction from the base of income tax, indices a month. */
  readonly deduction: number;
  readonly socialTax: number;
  /** Whether social insurance is taken off the social tax. */
  readonly socialTaxLessSo: boolean;
  readonly socialTaxFloor: number;
  readonly vat: number;
  readonly grade: Grade;
  readonly source: string;
}
