import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { columnOf } from '../record-kind.ts';
import { findingOf } from './finding-of.ts';
import type { Finding, DoctorTools } from './invariant.ts';
import { stateKeyOf } from './state-key-of.ts';

/** Records that stand in a state which their noun does not have. */
export const findUnknownStates = async (
  trx: RegisterTransaction,
  institutionId: string,
  { states }: Pick<DoctorTools, 'states'>,
): Promise<Finding> => {
  const wrong: string[] = [];
  for (const table of states) {
    const kept = stateKeyOf(table);
    if (kept === undefined) continue;
    const { kind, key } = kept;
    const own = kind.place === 'tenant' ? sql`institution_id = ${institutionId} and` : sql``;
    const known = [...new Set(table.moves.map(({ to }) => to))];
    const { rows } = await sql<{ id: string }>`
      select id from ${sql.table(kind.table)} where ${own} not (${sql.ref(columnOf(key))} = any(${known}))
       order by id`.execute(trx);
    wrong.push(...rows.map(({ id }) => `${table.noun} ${id}`));
  }
  return findingOf(wrong);
};
