import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { ObligationMatter } from './obligation-matter.ts';
import { officeDay } from './office-day.ts';
import { obligationStates } from './states.ts';

export interface Payment {
  readonly id: string;
  readonly amount: number;
  readonly paidOn: string;
}

/** The office records what was paid of an instalment, never more than it is; the last payment settles the obligation. */
export const recordPayment = (
  matter: ObligationMatter | undefined,
  { id, amount, paidOn }: Payment,
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const instalment = matter?.instalments.find((one) => one.id === id);
  if (matter === undefined || instalment === undefined) return refuse({ code: 'instalment-unknown' });
  const { obligation, instalments } = matter;
  if (obligation.status !== 'refunding' || instalment.withdrawnAt !== null)
    return refuse({ code: 'not-in-this-state', params: { state: obligation.status } });
  if (paidOn > officeDay(now)) return refuse({ code: 'payment-in-future' });
  const left = instalment.amount - instalment.paidAmount;
  if (amount > left) return refuse({ code: 'paid-more-than-due', params: { left } });
  const data = { paidAmount: instalment.paidAmount + amount, paidOn };
  const isPaid = instalments.every(
    (one) => one.withdrawnAt !== null || (one.id === id ? data.paidAmount : one.paidAmount) >= one.amount,
  );
  const settled = moveFrom(obligationStates, obligation.status, 'complete-refund');
  return accept([
    { kind: 'RefundPaid', noun: 'refund-instalment', recordId: id, data },
    ...(isPaid && settled.ok
      ? [
          {
            kind: 'ObligationRefunded',
            noun: 'obligation',
            recordId: obligation.id,
            data: { status: settled.value, settledAt: now },
          },
        ]
      : []),
  ]);
};
