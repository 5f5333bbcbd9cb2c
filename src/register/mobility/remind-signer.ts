import { remindSigner, type DueReminder } from '../../core/mobility/remind-signer.ts';
import type { Command } from '../command.ts';
import { loadAgreementStep, type LoadedAgreement } from './load-agreement-step.ts';

/** By the program itself on the announced days. */
export const remindSignerCommand: Command<
  DueReminder,
  LoadedAgreement | undefined,
  { readonly reminded: boolean }
> = {
  name: 'remind-signers',
  load: async ({ trx, institutionId }, { signatureId }) => {
    const row = await trx
      .selectFrom('signature')
      .select('agreement_id')
      .where('institution_id', '=', institutionId)
      .where('id', '=', signatureId)
      .executeTakeFirst();
    return row && loadAgreementStep(trx, institutionId, row.agreement_id);
  },
  decide: remindSigner,
  answer: (entries) => ({ reminded: entries.length > 0 }),
};
