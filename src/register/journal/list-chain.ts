import { sql } from 'kysely';
import type { JournalEntry } from '../../core/journal/entry.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

type Row = Omit<JournalEntry, 'sequence' | 'reasonHash'> & {
  readonly sequence: string;
  readonly reasonHash: string | null;
};

/** The chain of an institution after `after`, in order, at most `limit` entries, exactly as it was hashed. */
export const listChain = async (
  trx: RegisterTransaction,
  institutionId: string,
  { after = 0, limit }: { readonly after?: number; readonly limit?: number } = {},
): Promise<readonly JournalEntry[]> => {
  const { rows } = await sql<Row>`
    select institution_id as "institutionId", sequence, id, kind, noun, record_id as "recordId", actor,
           ${instant('at')} as at, request_key as "requestKey", reason_hash as "reasonHash", data,
           previous_hash as "previousHash", hash
      from journal where institution_id = ${institutionId} and sequence > ${after}
     order by sequence ${limit === undefined ? sql`` : sql`limit ${limit}`}`.execute(trx);
  return rows.map(({ sequence, reasonHash, ...row }) => ({
    ...row,
    sequence: Number(sequence),
    ...(reasonHash === null ? {} : { reasonHash }),
  }));
};
