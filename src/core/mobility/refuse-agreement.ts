import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { AgreementStep } from './agreement-step.ts';
import { agreementStates } from './agreement-states.ts';
import { checkAnswer, type SignatureAnswer } from './check-answer.ts';

/** Refuse as one party what was shown: the version has ended, and the way to a correction is open. Again changes nothing. */
export const refuseAgreement = (
  step: AgreementStep | undefined,
  answer: SignatureAnswer,
  { now, actor }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const own = step?.signatures.find(({ party }) => party === answer.party);
  if (own?.status === 'refused' && answer.way !== 'link') return accept([]);
  const checked = checkAnswer(step, answer, actor);
  if (!checked.ok) return checked;
  if (step === undefined) return refuse({ code: 'agreement-unknown' });
  const status = moveFrom(agreementStates, step.agreement.status, 'refuse-agreement');
  if (!status.ok) return status;
  const accountId = answer.way === 'link' ? null : actor;
  return accept([
    {
      kind: 'AgreementRefused',
      noun: 'signature',
      recordId: checked.value.id,
      data: { status: 'refused', way: answer.way, answeredAt: now, accountId },
    },
    {
      kind: 'AgreementEnded',
      noun: 'agreement',
      recordId: step.agreement.id,
      data: { status: status.value, settledAt: now },
    },
  ]);
};
