import type { RegisterTransaction } from '../db.ts';

/** The study that somebody takes part in; `undefined` where the institution has no such participant. */
export const studyOfParticipant = async (
  trx: RegisterTransaction,
  institutionId: string,
  participantId: string,
): Promise<string | undefined> =>
  (
    await trx
      .selectFrom('study_participant')
      .select('study_id')
      .where('institution_id', '=', institutionId)
      .where('id', '=', participantId)
      .executeTakeFirst()
  )?.study_id;
