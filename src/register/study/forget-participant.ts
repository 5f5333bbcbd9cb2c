import type { EntryBody } from '../../core/basics/entry-body.ts';
import type { Place } from '../command.ts';

/** Whoever left by these entries has no key any more: from now on nobody can say who stood behind the pseudonym. */
export const forgetParticipant = async (
  { trx, institutionId }: Place,
  entries: readonly EntryBody[],
): Promise<void> => {
  for (const { kind, recordId } of entries)
    if (kind === 'StudyParticipantLeft')
      await trx
        .deleteFrom('participant_key')
        .where('institution_id', '=', institutionId)
        .where('id', '=', recordId)
        .execute();
};
