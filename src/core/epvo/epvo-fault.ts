import type { RefusalItem } from '../basics/refusal.ts';

/** Why a row may not be sent. No fault repeats a name or a number of a person. */
export const epvoFaults = [
  'epvo-not-read',
  'epvo-unlinked',
  'epvo-field-missing',
  'epvo-field-type',
  'epvo-field-unknown',
  'epvo-field-dropped',
  'epvo-text-empty',
  'epvo-country-missing',
  'epvo-dates-order',
  'epvo-code-unknown',
  'epvo-reference-unknown',
  'epvo-other-table',
  'epvo-other-university',
  'epvo-iin-wrong',
  'epvo-iin-sex',
] as const;

export interface EpvoFault extends RefusalItem {
  readonly code: (typeof epvoFaults)[number];
  /** Name of the field in the EPVO. */
  readonly field: string;
}
