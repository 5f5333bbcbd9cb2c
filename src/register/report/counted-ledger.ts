import { sql, type RawBuilder } from 'kysely';
import type { LedgerGrouping } from '../../core/report/ledger.ts';
import type { LedgerFilter } from './ledger-condition.ts';

/**
 * What is added up of the ledger, rows of `tasks` tasks each: the sums that are kept, which know call, day, state and verdict; the
 * tasks themselves where a group or a participant is asked for, of which there are few.
 */
export const countedLedger = ({
  group,
  account,
  by,
}: LedgerFilter & { readonly by?: LedgerGrouping }): RawBuilder<unknown> =>
  group === undefined && account === undefined && by !== 'group' && by !== 'participant'
    ? sql`ledger_sum`
    : sql`(select *, 1 as tasks from ledger_task)`;
