import type { ImportProfile } from '../../core/import/import-profile.ts';
import { startImport } from '../../core/import/start-import.ts';
import type { Command } from '../command.ts';

interface Input {
  readonly id: string;
  readonly target: string;
  readonly profile: ImportProfile;
  readonly profileId: string;
  readonly header: readonly string[];
  readonly fileName: string;
}

/** An import begins; its mapping is kept as it is now. */
export const startBatchCommand: Command<Input, undefined, { readonly id: string }> = {
  name: 'import-records',
  load: async () => undefined,
  decide: (state, { profile, ...input }, circumstances) =>
    startImport(state, { ...input, profileVersion: profile.version }, circumstances),
  save: async ({ trx, institutionId }, { input: { id, profile, header, fileName } }) => {
    await trx
      .updateTable('import_batch')
      .set({ file_name: fileName, header: JSON.stringify(header), mapping: JSON.stringify(profile) })
      .where('institution_id', '=', institutionId)
      .where('id', '=', id)
      .execute();
  },
  answer: (_entries, _state, { id }) => ({ id }),
};
