import { addParticipant, type AddParticipantInput } from '../../core/study/participant/add-participant.ts';
import type { StudyStanding } from '../../core/study/standing/study-standing.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { saveParticipantKey } from './save-participant-key.ts';

/** An analyst adds somebody who is asked to take part. The study is locked, so that two who add give two pseudonyms. */
export const addParticipantCommand: Command<
  AddParticipantInput,
  Parameters<typeof addParticipant>[0],
  { readonly id: string; readonly pseudonym: string }
> = {
  name: 'add-study-participant',
  load: async ({ trx, institutionId }, { studyId }) => {
    const study = await findStanding<StudyStanding>(trx, 'study', institutionId, studyId);
    const rows = await trx
      .selectFrom('study_participant')
      .select('pseudonym')
      .where('institution_id', '=', institutionId)
      .where('study_id', '=', studyId)
      .execute();
    return { study, pseudonyms: rows.map(({ pseudonym }) => pseudonym) };
  },
  decide: addParticipant,
  save: async (place, { entries: [entry], input: { person } }) => {
    if (entry !== undefined) await saveParticipantKey(place, entry.recordId, person);
  },
  answer: ([entry]) => {
    const pseudonym = entry?.data['pseudonym'];
    return { id: entry?.recordId ?? '', pseudonym: typeof pseudonym === 'string' ? pseudonym : '' };
  },
};
