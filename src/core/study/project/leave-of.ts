import { mayUse } from '../consent/may-use.ts';
import type { StudyConsentStanding } from '../standing/study-standing.ts';
import type { Leave } from './withhold-words.ts';

/** What of a participant may leave in quotes and projects (`quoted`), or in the package that is kept for good (`archived`). */
export const leaveOf = (
  consents: readonly StudyConsentStanding[],
  participantId: string,
  use: 'quoted' | 'archived',
): Leave => {
  const may = mayUse(consents, participantId);
  if (!may.counted) return 'nothing';
  return may[use] ? 'words' : 'counts';
};
