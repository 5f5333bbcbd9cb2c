import type { Gathered } from '../../core/release/collect/gathered.ts';
import type { RegisterTransaction } from '../db.ts';

/** Reads one kind of records, university by university, so that memory holds the rows of one at a time. */
export interface Gatherer {
  /** `unit`: the place of the university in the list. */
  readonly read: (trx: RegisterTransaction, unit: number, institutionId: string) => Promise<void>;
  readonly gathered: () => Gathered;
}
