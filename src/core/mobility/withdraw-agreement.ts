import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import { agreementStates } from './agreement-states.ts';
import type { AgreementStep } from './agreement-step.ts';
import { checkProposer } from './check-proposer.ts';

/** Take a draft or an offered version back; what was signed of it counts for nothing. */
export const withdrawAgreement = (
  step: AgreementStep | undefined,
  _input: object,
  { now, actor }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (step === undefined) return refuse({ code: 'agreement-unknown' });
  const own = checkProposer(step, actor);
  if (!own.ok) return own;
  const { status, id } = step.agreement;
  if (status === 'withdrawn') return accept([]);
  const withdrawn = moveFrom(agreementStates, status, 'withdraw-agreement');
  if (!withdrawn.ok) return withdrawn;
  return accept([
    {
      kind: 'AgreementWithdrawn',
      noun: 'agreement',
      recordId: id,
      data: { status: withdrawn.value, settledAt: now },
    },
  ]);
};
