import type { output } from 'zod';
import type { importReading } from '../../contract/import-shapes.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { checkProfile } from '../../core/import/check-profile.ts';
import type { ImportProfile } from '../../core/import/import-profile.ts';
import { importTargets } from '../../intake/import-targets.ts';
import { importKnowledge } from './import-knowledge.ts';
import type { OfferedProfile } from './offered-profiles.ts';

/** How a file is to be read: by a profile that is offered, or by a mapping of this hour, which is checked. */
export const chosenProfile = async (
  reading: output<typeof importReading>,
  offered: readonly OfferedProfile[],
): Promise<Decided<{ readonly id: string | null; readonly profile: ImportProfile }>> => {
  if ('profile' in reading) {
    const found = offered.find(({ id }) => id === reading.profile);
    return found === undefined
      ? refuse({ code: 'import-profile-unknown' })
      : accept({ id: found.id, profile: found.profile });
  }
  const { lists } = await importKnowledge();
  const list = checkProfile(reading.mapping, importTargets, lists);
  return list.length > 0
    ? refuse({ code: 'import-profile-wrong', list })
    : // A mapping that was changed is not the profile it began from.
      accept({ id: null, profile: { ...reading.mapping, id: 'mapping', version: 1 } });
};
