import { addVerifier, type NewVerifier } from '../../core/report/add-verifier.ts';
import type { VerifierStanding } from '../../core/report/verifier.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

interface Input extends NewVerifier {
  /** Whether the account has the role anywhere: roles of other institutions are not seen from here. */
  readonly isVerifier: boolean;
}

export const addVerifierCommand: Command<Input, Parameters<typeof addVerifier>[0], { readonly id: string }> =
  {
    name: 'add-verifier',
    load: async ({ trx, institutionId }, { accountId, isVerifier }) => {
      const row = await trx
        .selectFrom('verifier')
        .select('id')
        .where('account_id', '=', accountId)
        .executeTakeFirst();
      if (row === undefined) return { before: undefined, isVerifier };
      const before = await findStanding<VerifierStanding>(trx, 'verifier', institutionId, row.id);
      return { before: before && { ...before, id: row.id }, isVerifier };
    },
    decide: (state, { isVerifier: _known, ...verifier }, circumstances) =>
      addVerifier(state, verifier, circumstances),
    answer: (entries, { before }) => ({ id: entries[0]?.recordId ?? before?.id ?? '' }),
  };
