import { nationalOffice } from '../core/institution/institution.ts';
import type { EvidenceStore } from '../register/evidence/evidence-store.ts';
import { removeVerifierCommand } from '../register/report/remove-verifier.ts';
import { submitStoryReport } from './report-teller.ts';
import type { Teller } from './teller.ts';

/**
 * Shortly before the last day of the story one verifier leaves the pool and the late report comes in: three results, one for each
 * verifier who is left, wait for a verdict.
 */
export const reportLate = async (
  teller: Teller,
  { on, store }: { readonly on: number; readonly store: EvidenceStore },
): Promise<void> => {
  const { tell, day, register, accounts } = teller;
  day(on);
  const { id } = await register.inInstitution(nationalOffice, async (trx) =>
    trx
      .selectFrom('verifier')
      .select('id')
      .where('account_id', '=', accounts.get('reviewer-1') ?? '')
      .executeTakeFirstOrThrow(),
  );
  const reason = 'Екінші конкурстың сарапшысы болады.';
  await tell('officer', nationalOffice, removeVerifierCommand, { id }, reason);
  day(on + 1);
  await submitStoryReport(teller, store, 'ruslan');
};
