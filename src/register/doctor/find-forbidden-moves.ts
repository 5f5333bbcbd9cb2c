import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { findingOf } from './finding-of.ts';
import type { Finding, DoctorTools } from './invariant.ts';
import { stateKeyOf } from './state-key-of.ts';

interface Move {
  readonly was: string | null;
  readonly is: string;
  readonly records: readonly string[];
}

/** Records that the journal leads from one state into another where no command does. */
export const findForbiddenMoves = async (
  trx: RegisterTransaction,
  institutionId: string,
  { states }: Pick<DoctorTools, 'states'>,
): Promise<Finding> => {
  const wrong: string[] = [];
  for (const table of states) {
    const kept = stateKeyOf(table);
    if (kept === undefined) continue;
    const { rows } = await sql<Move>`
      select was, "is", (array_agg(record_id order by record_id))[1:10] as records
        from (select record_id, data ->> ${kept.key} as "is",
                     lag(data ->> ${kept.key}) over (partition by record_id order by sequence) as was
                from journal
               where institution_id = ${institutionId} and noun = ${table.noun} and data ? ${kept.key}) m
       where was is distinct from "is" group by was, "is" order by was, "is"`.execute(trx);
    for (const { was, is, records } of rows) {
      const isAllowed = table.moves.some(({ from, to }) => to === is && from.includes(was));
      if (!isAllowed) wrong.push(...records.map((id) => `${table.noun} ${id}: ${was ?? 'none'} > ${is}`));
    }
  }
  return findingOf(wrong);
};
