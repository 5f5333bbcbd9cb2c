import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import type { EvidenceStore } from '../evidence/evidence-store.ts';
import { findingOf } from './finding-of.ts';
import type { Finding, DoctorTools } from './invariant.ts';
import { keptFiles } from './kept-files.ts';

const atOnce = 500;

const isWhole = async (store: EvidenceStore, sha256: string): Promise<boolean> => {
  const stream = await store.open(sha256, { verify: true });
  if (stream === undefined) return false;
  try {
    for await (const piece of stream) void piece;
    return true;
  } catch {
    // The stream of a damaged file ends in an error; that is what is asked here.
    return false;
  }
};

/** Files that a record names and that are not in the store, or not with the bytes that were put. */
export const findLostFiles = async (
  trx: RegisterTransaction,
  institutionId: string,
  { store }: Pick<DoctorTools, 'store'>,
): Promise<Finding> => {
  const wrong: string[] = [];
  const own = sql`where institution_id = ${institutionId}`;
  for (let after = ''; ;) {
    const { rows } = await sql<{ sha256: string }>`
      select distinct f.sha256 from (${keptFiles(own)}) f where f.is_kept and f.sha256 > ${after}
       order by 1 limit ${atOnce}`.execute(trx);
    for (const { sha256 } of rows) if (!(await isWhole(store, sha256))) wrong.push(sha256);
    const last = rows.at(-1);
    if (last === undefined || rows.length < atOnce) return findingOf(wrong);
    after = last.sha256;
  }
};
