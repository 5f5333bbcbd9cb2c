import { sql } from 'kysely';
import type { ImportProfileStanding } from '../../core/import/import-batch.ts';
import { importProfile, type ImportProfile } from '../../core/import/import-profile.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** An own mapping, by its newest version. */
interface OwnProfile extends ImportProfileStanding {
  readonly id: string;
  readonly profile: ImportProfile;
}

/** Mappings of an institution that are offered, the newest first; with `id` that one, retired or not. */
export const listProfiles = async (
  trx: RegisterTransaction,
  institutionId: string,
  id?: string,
): Promise<readonly OwnProfile[]> => {
  const which = id === undefined ? sql`p.status = 'stands'` : sql`p.id = ${id}`;
  const { rows } = await sql<Omit<OwnProfile, 'profile'> & { content: string }>`
    select p.id, p.status, p.target, p.version, p.sha256, ${instant('p.saved_at')} as "savedAt", p.saved_by as "savedBy",
           ${instant('p.retired_at')} as "retiredAt", c.content
      from import_profile p
      join import_profile_content c
        on c.institution_id = ${institutionId} and c.profile_id = p.id and c.version = p.version
     where p.institution_id = ${institutionId} and ${which}
     order by p.saved_at desc, p.id desc`.execute(trx);
  return rows.map(({ content, ...row }) => ({
    ...row,
    profile: importProfile.parse({ ...(JSON.parse(content) as object), version: row.version }),
  }));
};
