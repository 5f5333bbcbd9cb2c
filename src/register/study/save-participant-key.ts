import type { ParticipantPerson } from '../../core/study/participant/participant-person.ts';
import type { Place } from '../command.ts';
import { participantSeal } from './participant-seal.ts';

/** Keep who stands behind a pseudonym; what was kept before is gone. */
export const saveParticipantKey = async (
  { trx, institutionId, vault }: Place,
  participantId: string,
  person: ParticipantPerson,
): Promise<void> => {
  const sealed = participantSeal.close(vault, participantId, person);
  await trx
    .insertInto('participant_key')
    .values({ institution_id: institutionId, id: participantId, person_sealed: sealed })
    .onConflict((conflict) =>
      conflict.columns(['institution_id', 'id']).doUpdateSet({ person_sealed: sealed }),
    )
    .execute();
};
