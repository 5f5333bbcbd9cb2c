import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { selectAlumni, type AlumnusRow } from './select-alumni.ts';

/** An alumnus as his readers see him, without locking him; `undefined` where the institution has none such. */
export const readAlumnus = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<AlumnusRow | undefined> => (await selectAlumni(trx, institutionId, sql`u.id = ${id}`))[0];
