import type { FigureFaultCode } from '../core/flow/figure-fault.ts';
import type { TableRefusalCode } from '../exchange/tabular/table-refusal.ts';

/** Faults of the call itself rather than of what the file holds. */
export type CallFaultCode =
  | 'file-not-found'
  | 'file-not-readable'
  | 'file-is-folder'
  | 'unknown-profile'
  | 'invalid-profile'
  | 'address-taken'
  | 'looks-like-other';

/** One thing wrong with a file to take in: what, and where a person finds it. */
export interface IntakeFault {
  readonly code: FigureFaultCode | TableRefusalCode | CallFaultCode;
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  /** The heading of the column, or its number where there is no heading to name. */
  readonly column?: string;
  readonly params: Readonly<Record<string, string | number>>;
}
