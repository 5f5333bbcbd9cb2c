import type { ImportProfile } from '../../core/import/import-profile.ts';
import type { RegisterTransaction } from '../../register/db.ts';
import { listProfiles } from '../../register/import/list-profiles.ts';
import { importKnowledge } from './import-knowledge.ts';

/** A profile that reads files of an institution: by the name that ships, or by the id of one of its own. */
export interface OfferedProfile {
  readonly id: string;
  readonly isShipped: boolean;
  /** Named as imports by it name it. */
  readonly profile: ImportProfile;
}

/** Profiles are named without signs that ids have. */
const nameOf = (id: string): string => id.replaceAll('_', '-');

/** What an institution may read files by: its own first, then what ships. */
export const offeredProfiles = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly OfferedProfile[]> => {
  const [own, { shipped }] = [await listProfiles(trx, institutionId), await importKnowledge()];
  return [
    ...own.map(({ id, profile }) => ({ id, isShipped: false, profile: { ...profile, id: nameOf(id) } })),
    ...shipped.map((profile) => ({ id: profile.id, isShipped: true, profile })),
  ];
};
