import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { AgreementStep } from './agreement-step.ts';

/** Send the host's link again: what was sent before ends with it, and the time to answer begins anew. */
export const sendHostLink = (
  step: AgreementStep | undefined,
  _input: object,
  { now, actor }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (step === undefined) return refuse({ code: 'agreement-unknown' });
  if (actor === step.mobility.accountId) return refuse({ code: 'own-agreement' });
  const host = step.signatures.find(({ party }) => party === 'host');
  if (step.agreement.status !== 'offered' || step.mobility.status === 'cancelled') {
    return refuse({ code: 'agreement-outdated' });
  }
  if (host?.status === 'signed') return refuse({ code: 'already-signed' });
  if (host?.status !== 'asked') return refuse({ code: 'signature-not-asked' });
  return accept([
    { kind: 'SignatureAskedAgain', noun: 'signature', recordId: host.id, data: { askedAt: now } },
  ]);
};
