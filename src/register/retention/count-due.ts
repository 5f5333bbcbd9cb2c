import { sql } from 'kysely';
import type { CarriedTermId } from '../../core/retention/terms.ts';
import type { RegisterTransaction } from '../db.ts';
import { isHeldFor } from './is-held-for.ts';
import { termRows } from './term-rows.ts';

/** What of a term is past it. */
export interface TermCount {
  /** How many would go. */
  readonly due: number;
  /** How many do not, because a matter of the person whom they are about is open. */
  readonly held: number;
}

/** How many would go and how many are held; nothing goes. */
export const countDue = async (
  trx: RegisterTransaction,
  institutionId: string,
  { term, beforeDay }: { readonly term: CarriedTermId; readonly beforeDay: string },
  heldFor: readonly string[],
): Promise<TermCount> => {
  const isHeld = isHeldFor(heldFor);
  const { rows } = await sql<TermCount>`
    select count(*) filter (where ${isHeld} is not true)::int as due, count(*) filter (where ${isHeld})::int as held
      from (${termRows[term].due(institutionId, beforeDay)}) d`.execute(trx);
  return rows[0] ?? { due: 0, held: 0 };
};
