import { sql } from 'kysely';
import type { JournalEntry } from '../../core/journal/entry.ts';
import type { Register, RegisterTransaction } from '../db.ts';
import { listChain } from './list-chain.ts';

const page = 500;

/** Institutions whose journal has entries that `reader` has not dealt with. */
export const listUnread = async (register: Register, reader: string): Promise<readonly string[]> =>
  register.readOnly('qaitu_national', async (trx) => {
    const { rows } = await sql<{ id: string }>`
      select h.institution_id as id from journal_head h
        left join journal_reader r on r.reader = ${reader} and r.institution_id = h.institution_id
       where h.sequence > coalesce(r.sequence, 0) order by 1`.execute(trx);
    return rows.map(({ id }) => id);
  });

/**
 * Hand the next entries of one institution to `deal` and move the reader's position, in one transaction: what `deal`
 * writes there is written once. Answers how many there were; fewer than a page means that the end is reached.
 */
export const readOn = async (
  register: Register,
  reader: string,
  institutionId: string,
  deal: (trx: RegisterTransaction, entries: readonly JournalEntry[]) => Promise<void>,
): Promise<boolean> =>
  register.inInstitution(institutionId, async (trx) => {
    await sql`insert into journal_reader (reader, institution_id, sequence) values (${reader}, ${institutionId}, 0)
              on conflict do nothing`.execute(trx);
    const { rows } = await sql<{ sequence: string }>`
      select sequence from journal_reader where reader = ${reader} and institution_id = ${institutionId}
         for update`.execute(trx);
    const after = Number(rows[0]?.sequence ?? 0);
    const entries = await listChain(trx, institutionId, { after, limit: page });
    await deal(trx, entries);
    const last = entries.at(-1);
    if (last !== undefined) {
      await sql`update journal_reader set sequence = ${last.sequence}
                 where reader = ${reader} and institution_id = ${institutionId}`.execute(trx);
    }
    return entries.length === page;
  });
