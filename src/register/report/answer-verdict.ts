import { answerVerdict } from '../../core/report/answer-verdict.ts';
import type { Command } from '../command.ts';
import { loadVerdict } from './load-verdict.ts';

export const answerVerdictCommand: Command<
  { readonly id: string; readonly answer: string },
  Awaited<ReturnType<typeof loadVerdict>>,
  { readonly answered: boolean }
> = {
  name: 'answer-verdict',
  load: async ({ trx, institutionId }, { id }) => loadVerdict(trx, institutionId, id),
  owner: (state) => state?.ownerAccountId,
  decide: (state, input, circumstances) => answerVerdict(state?.verification, input, circumstances),
  save: async ({ trx, institutionId }, { entries, input: { id, answer } }) => {
    if (entries.length === 0) return;
    await trx
      .updateTable('verification_text')
      .set({ answer })
      .where('institution_id', '=', institutionId)
      .where('id', '=', id)
      .execute();
  },
  answer: (entries) => ({ answered: entries.length > 0 }),
};
