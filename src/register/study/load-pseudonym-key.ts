import type { PseudonymKey } from '../../core/study/record/pseudonym-key.ts';
import type { Place } from '../command.ts';
import { readParticipantKeys } from './read-participant-keys.ts';

/** The key of a study, to hide names with; that somebody used it is written down for each participant. The caller has asked the permission. */
export const loadPseudonymKey = async (
  { trx, institutionId, vault, circumstances: { actor, now } }: Place,
  studyId: string,
): Promise<PseudonymKey> => {
  const keys = await readParticipantKeys(
    trx,
    { institutionId, studyId },
    { vault, actor, at: new Date(now) },
  );
  return {
    people: keys.map(({ pseudonym, person }) => ({
      person: person.name,
      pseudonym,
      names: [...new Set([person.name, ...person.names])],
    })),
  };
};
