import type { StudyConsentStanding } from '../standing/study-standing.ts';
import { mayUse, type MayUse } from './may-use.ts';

/** Of how many participants something is used, and of how many it is withheld because they did not agree or no longer do. */
interface Withheld {
  readonly used: number;
  readonly withheld: number;
}

/** For each use, how many of these participants allow it and how many do not: what every output says. */
export const countWithheld = (
  consents: readonly StudyConsentStanding[],
  participantIds: readonly string[],
): Readonly<Record<keyof MayUse, Withheld>> => {
  const allowed = [...new Set(participantIds)].map((id) => mayUse(consents, id));
  const count = (use: keyof MayUse): Withheld => {
    const used = allowed.filter((one) => one[use]).length;
    return { used, withheld: allowed.length - used };
  };
  return {
    counted: count('counted'),
    quoted: count('quoted'),
    archived: count('archived'),
    recorded: count('recorded'),
    followedUp: count('followedUp'),
  };
};
