import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import { addMonths } from '../basics/add-months.ts';
import { balanceOfMatter } from './balance-of-matter.ts';
import type { ObligationMatter } from './obligation-matter.ts';
import { officeDay } from './office-day.ts';
import { obligationStates } from './states.ts';

export interface RefundWish {
  readonly amount?: number | undefined;
  readonly instalments?: number | undefined;
}

/**
 * What is not done is to be paid back: what the rule computes today in whole tenge, or less, never more; in instalments by
 * the rule's schedule, of which the first take the tenge that cannot be divided.
 */
export const refundDemand = (
  matter: ObligationMatter,
  wish: RefundWish,
  { now, newId }: Pick<Circumstances, 'now' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  const { obligation, checked } = matter;
  const { mode, schedule } = checked.rule.refund;
  if (mode === 'none') return refuse({ code: 'refund-not-in-rule' });
  const moved = moveFrom(obligationStates, obligation.status, 'demand-refund');
  if (!moved.ok) return moved;
  const today = officeDay(now);
  const most = Math.floor(balanceOfMatter(matter, today).refund);
  const amount = wish.amount ?? most;
  if (most < 1) return refuse({ code: 'nothing-to-refund' });
  if (amount > most) return refuse({ code: 'refund-larger-than-owed', params: { most } });
  const parts = Math.min(wish.instalments ?? schedule.instalments, amount);
  const [each, rest] = [Math.floor(amount / parts), amount % parts];
  return accept([
    {
      kind: 'RefundDemanded',
      noun: 'obligation',
      recordId: obligation.id,
      data: { status: moved.value, amount, instalments: parts },
    },
    ...Array.from({ length: parts }, (_, index): EntryBody => ({
      kind: 'RefundInstalmentSet',
      noun: 'refund-instalment',
      recordId: newId('rfi'),
      data: {
        obligationId: obligation.id,
        accountId: obligation.accountId,
        position: index + 1,
        amount: each + (index < rest ? 1 : 0),
        dueOn: addMonths(today, schedule.firstAfterMonths + index * schedule.everyMonths),
        paidAmount: 0,
        paidOn: null,
        withdrawnAt: null,
      },
    })),
  ]);
};
