import type { FormColumn } from './form-columns.ts';

/** By what the lines of a form are told apart. */
export interface FormKey {
  readonly institutionId: string;
  /** Alpha-3 code of the country of the stay. */
  readonly country: string;
  readonly level: string;
}

/** Values by column; `null` where nothing is known of any stay of the line, which is not zero. */
export type FormValues = Readonly<Partial<Record<FormColumn, number | null>>>;

interface FormLine extends FormKey {
  readonly values: FormValues;
}

/** A form as the register can fill it. People are counted once in each line and once in each total, so that totals of people may be less than their sum. */
export interface FormTable {
  /** By university, level and country. */
  readonly lines: readonly FormLine[];
  readonly universities: readonly { readonly institutionId: string; readonly values: FormValues }[];
  readonly all: FormValues;
}
