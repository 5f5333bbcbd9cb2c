import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { AgreementStep } from './agreement-step.ts';
import { nextReminderAt } from './reminder-days.ts';

/** A reminder that has become due, of the asking at `askedAt`: `told` were sent before it. */
export interface DueReminder {
  readonly signatureId: string;
  readonly askedAt: string;
  readonly told: number;
}

/** Remind a party that has not answered. Nothing where it answered, was asked anew, or the version is no longer offered. */
export const remindSigner = (
  step: AgreementStep | undefined,
  { signatureId, askedAt, told }: DueReminder,
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const signature = step?.signatures.find(({ id }) => id === signatureId);
  if (step === undefined || signature === undefined) return refuse({ code: 'agreement-unknown' });
  const isWaiting =
    signature.status === 'asked' &&
    signature.askedAt === askedAt &&
    step.agreement.status === 'offered' &&
    step.mobility.status !== 'cancelled';
  const dueAt = nextReminderAt(askedAt, told);
  if (!isWaiting || dueAt === null || dueAt > now) return accept([]);
  return accept([
    {
      kind: 'SignatureReminded',
      noun: 'signature',
      recordId: signatureId,
      data: { askedAt, told: told + 1 },
    },
  ]);
};
