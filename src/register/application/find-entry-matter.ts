import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';

/** An entry as a job reads it again, with its reason. */
export interface EntryMatter {
  readonly kind: string;
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly reason: string | null;
}

export const findEntryMatter = async (
  trx: RegisterTransaction,
  institutionId: string,
  entryId: string,
): Promise<EntryMatter | undefined> => {
  const { rows } = await sql<EntryMatter & { at: Date }>`
    select j.kind, j.at, j.data, w.reason from journal j
      left join entry_reason w on w.institution_id = ${institutionId} and w.id = j.id
     where j.institution_id = ${institutionId} and j.id = ${entryId}`.execute(trx);
  const [row] = rows;
  return row === undefined ? undefined : { ...row, at: new Date(row.at).toISOString() };
};
