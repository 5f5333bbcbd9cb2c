import { reviseVerdict } from '../../core/report/revise-verdict.ts';
import type { Verdict } from '../../core/report/result.ts';
import type { VerdictState } from '../../core/report/verdict-state.ts';
import type { Command } from '../command.ts';
import { loadVerdict } from './load-verdict.ts';
import { refreshLedger } from './refresh-ledger.ts';

export const reviseVerdictCommand: Command<
  { readonly id: string; readonly verdict: Verdict; readonly reason: string },
  VerdictState | undefined,
  { readonly verdict: Verdict }
> = {
  name: 'revise-verdict',
  load: async ({ trx, institutionId }, { id }) => loadVerdict(trx, institutionId, id),
  owner: (state) => state?.verification.verifierAccountId,
  decide: reviseVerdict,
  save: async ({ trx, institutionId }, { entries, state, input: { id, reason } }) => {
    if (state === undefined || entries.length === 0) return;
    await trx
      .updateTable('verification_text')
      .set({ revision: reason })
      .where('institution_id', '=', institutionId)
      .where('id', '=', id)
      .execute();
    await refreshLedger(trx, institutionId, [state.result.mobilityId]);
  },
  answer: ([entry], _state, { verdict }) => ({ verdict: (entry?.data['verdict'] ?? verdict) as Verdict }),
};
