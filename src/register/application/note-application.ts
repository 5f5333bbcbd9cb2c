import type { ApplicationStanding } from '../../core/application/application.ts';
import { noteApplication } from '../../core/application/note-application.ts';
import type { EntryBody } from '../../core/basics/entry-body.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

const noteIdOf = ([entry]: readonly EntryBody[]): string => {
  const id = entry?.data['noteId'];
  return typeof id === 'string' ? id : '';
};

export const noteApplicationCommand: Command<
  { readonly id: string; readonly note: string },
  ApplicationStanding | undefined,
  { readonly id: string }
> = {
  name: 'note-application',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'application', institutionId, id),
  decide: noteApplication,
  save: async ({ trx, institutionId, circumstances: { actor, now } }, { entries, input: { id, note } }) => {
    await trx
      .insertInto('application_note')
      .values({
        institution_id: institutionId,
        id: noteIdOf(entries),
        application_id: id,
        actor,
        at: now,
        note,
      })
      .execute();
  },
  answer: (entries) => ({ id: noteIdOf(entries) }),
};
