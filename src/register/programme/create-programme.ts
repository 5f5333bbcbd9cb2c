import { createProgramme, type ProgrammeInput } from '../../core/programme/create-programme.ts';
import type { Command } from '../command.ts';

/** In the journal of the national office; the names are content. */
export const createProgrammeCommand: Command<ProgrammeInput, undefined, { readonly id: string }> = {
  name: 'create-programme',
  load: async () => undefined,
  decide: createProgramme,
  save: async ({ trx }, { entries: [made], input: { name, purpose } }) => {
    if (made === undefined) return;
    await trx
      .insertInto('programme_text')
      .values({ programme_id: made.recordId, name: JSON.stringify(name), purpose: JSON.stringify(purpose) })
      .execute();
  },
  answer: (entries) => ({ id: entries[0]?.recordId ?? '' }),
};
