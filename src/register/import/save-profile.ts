import { canonicalJson } from '../../core/basics/canonical-json.ts';
import type { RefusalItem } from '../../core/basics/refusal.ts';
import type { ImportProfileStanding } from '../../core/import/import-batch.ts';
import type { ImportProfile } from '../../core/import/import-profile.ts';
import { saveProfile } from '../../core/import/save-profile.ts';
import type { Command } from '../command.ts';
import { newId } from '../new-id.ts';
import { sha256 } from '../sha256.ts';
import { findStanding } from '../standing.ts';

/** Without its version, which the register counts. */
const contentOf = ({ version: _counted, ...content }: ImportProfile): string => canonicalJson(content);

interface Input {
  /** `ipf_…`; null saves a new one. */
  readonly id: string | null;
  readonly target: string;
  readonly profile: ImportProfile;
  /** What `checkProfile` found. */
  readonly faults: readonly RefusalItem[];
}

/** Save a mapping, as a new profile or as the next version of one. */
export const saveProfileCommand: Command<
  Input,
  Parameters<typeof saveProfile>[0],
  { readonly id: string; readonly version: number }
> = {
  name: 'save-import-profile',
  load: async ({ trx, institutionId }, { id, profile, faults }) => ({
    standing:
      id === null
        ? undefined
        : await findStanding<ImportProfileStanding>(trx, 'import-profile', institutionId, id),
    faults,
    sha256: sha256(contentOf(profile)),
  }),
  decide: saveProfile,
  save: async ({ trx, institutionId }, { entries, input }) => {
    const [entry] = entries;
    if (entry === undefined) return;
    await trx
      .insertInto('import_profile_content')
      .values({
        institution_id: institutionId,
        id: newId('ipc'),
        profile_id: entry.recordId,
        version: Number(entry.data['version']),
        content: contentOf(input.profile),
      })
      .execute();
  },
  answer: ([entry], { standing }, { id }) => ({
    id: entry?.recordId ?? id ?? '',
    version: Number(entry?.data['version'] ?? standing?.version ?? 1),
  }),
};
