import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { loadDrafts, type LoadedDraft } from './load-drafts.ts';

/** A draft with all that a decision about it needs, without locking it; `undefined` where the institution has none such. */
export const readDraft = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
): Promise<LoadedDraft | undefined> => (await loadDrafts(trx, institutionId, sql`d.id = ${id}`))[0];
