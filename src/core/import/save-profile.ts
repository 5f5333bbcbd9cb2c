import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided, RefusalItem } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { ImportProfileStanding } from './import-batch.ts';
import { importProfileStates } from './states.ts';

/** Saves a mapping as a new profile or as the next version of one; the same content again changes nothing. */
export const saveProfile = (
  {
    standing,
    faults,
    sha256,
  }: {
    readonly standing: ImportProfileStanding | undefined;
    /** What `checkProfile` found. */
    readonly faults: readonly RefusalItem[];
    readonly sha256: string;
  },
  { id, target }: { readonly id: string | null; readonly target: string },
  { now, actor, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (id !== null && standing === undefined) return refuse({ code: 'import-profile-unknown' });
  if (faults.length > 0) return refuse({ code: 'import-profile-wrong', list: faults });
  const to = moveFrom(importProfileStates, standing?.status ?? null, 'save-import-profile');
  if (!to.ok) return to;
  if (standing?.sha256 === sha256) return accept([]);
  const data = { status: to.value, target, sha256, savedAt: now, savedBy: actor };
  return accept([
    standing === undefined || id === null
      ? {
          kind: 'ImportProfileSaved',
          noun: 'import-profile',
          recordId: newId('ipf'),
          data: { ...data, version: 1, retiredAt: null },
        }
      : {
          kind: 'ImportProfileChanged',
          noun: 'import-profile',
          recordId: id,
          data: { ...data, version: standing.version + 1 },
        },
  ]);
};
