import { sql } from 'kysely';
import type { ReleaseStanding } from '../../core/release/release-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** A release as the office sees it. */
type ReleaseRow = Required<Omit<ReleaseStanding, 'orderedBy' | 'publishedBy' | 'discardedBy' | 'against'>> & {
  readonly id: string;
};

/** Releases ordered so far, newest order first: all, or the one with the id. */
export const listReleases = async (
  trx: RegisterTransaction,
  id: string | null = null,
): Promise<readonly ReleaseRow[]> => {
  const { rows } = await sql<ReleaseRow>`
    select id, status, data_through::text as "dataThrough", is_demonstration as "isDemonstration", note,
           ${instant('ordered_at')} as "orderedAt", ${instant('built_at')} as "builtAt", name, sha256,
           is_safe as "isSafe", problem, ${instant('published_at')} as "publishedAt",
           ${instant('discarded_at')} as "discardedAt"
      from release where ${id}::text is null or id = ${id}
     order by ordered_at desc, id desc limit 500`.execute(trx);
  return rows;
};
