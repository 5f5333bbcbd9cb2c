import { sql } from 'kysely';
import { carryOutRetention } from '../../core/retention/carry-out-retention.ts';
import type { CarriedTermId } from '../../core/retention/terms.ts';
import type { Command } from '../command.ts';
import { isHeldFor } from './is-held-for.ts';
import { termRows } from './term-rows.ts';

/** How many go in one transaction. */
const most = 1000;

/** The next of what is due of a term goes, and is counted in the same transaction: cut off, it goes on where it was. */
export const carryOutRetentionCommand: Command<
  {
    readonly term: CarriedTermId;
    readonly beforeDay: string;
    /** Accounts of whom nothing goes by this term, because a matter of theirs is open. */
    readonly heldFor: readonly string[];
  },
  { readonly due: readonly string[] },
  { readonly gone: number; readonly isMore: boolean }
> = {
  name: 'carry-out-retention',
  load: async ({ trx, institutionId }, { term, beforeDay, heldFor }) => {
    const due = termRows[term].due(institutionId, beforeDay);
    const { rows } = await sql<{ id: string }>`
      select d.id from (${due}) d where ${isHeldFor(heldFor)} is not true order by d.id limit ${most}`.execute(
      trx,
    );
    return { due: rows.map(({ id }) => id) };
  },
  decide: carryOutRetention,
  save: async ({ trx, institutionId }, { input: { term }, state: { due } }) => {
    if (due.length === 0) return;
    for (const change of termRows[term].end(institutionId, due)) await change.execute(trx);
  },
  answer: (_entries, { due }) => ({ gone: due.length, isMore: due.length === most }),
};
