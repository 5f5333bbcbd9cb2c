import { giveVerdict } from '../../core/report/give-verdict.ts';
import type { Verdict } from '../../core/report/result.ts';
import type { VerdictState } from '../../core/report/verdict-state.ts';
import type { VerificationStatus } from '../../core/report/verification.ts';
import type { Command } from '../command.ts';
import { loadVerdict } from './load-verdict.ts';
import { refreshLedger } from './refresh-ledger.ts';

export const giveVerdictCommand: Command<
  { readonly id: string; readonly verdict: Verdict; readonly reason: string },
  VerdictState | undefined,
  { readonly status: VerificationStatus }
> = {
  name: 'give-verdict',
  load: async ({ trx, institutionId }, { id }) => loadVerdict(trx, institutionId, id),
  owner: (state) => state?.verification.verifierAccountId,
  decide: giveVerdict,
  save: async ({ trx, institutionId }, { entries, state, input: { id, reason } }) => {
    if (state === undefined || entries.length === 0) return;
    await trx.insertInto('verification_text').values({ institution_id: institutionId, id, reason }).execute();
    await refreshLedger(trx, institutionId, [state.result.mobilityId]);
  },
  answer: ([entry], state) => ({
    status: (entry?.data['status'] ?? state?.verification.status ?? 'drawn') as VerificationStatus,
  }),
};
