import type { ObligationMatter } from '../../core/obligation/obligation-matter.ts';
import { recordPayment, type Payment } from '../../core/obligation/record-payment.ts';
import type { Command } from '../command.ts';
import { loadMatter } from './load-matter.ts';
import { obligationOfRecord } from './obligation-of-record.ts';

export const recordRefundPaymentCommand: Command<
  Payment,
  ObligationMatter | undefined,
  { readonly left: number; readonly isSettled: boolean }
> = {
  name: 'record-refund-payment',
  load: async (place, { id }) => loadMatter(place, await obligationOfRecord(place, 'refund_instalment', id)),
  decide: recordPayment,
  answer: ([paid, settled], matter, { id }) => {
    const instalment = matter?.instalments.find((one) => one.id === id);
    return {
      left: (instalment?.amount ?? 0) - Number(paid?.data['paidAmount'] ?? 0),
      isSettled: settled !== undefined,
    };
  },
};
