import { demandRefund } from '../../core/obligation/demand-refund.ts';
import type { ObligationMatter } from '../../core/obligation/obligation-matter.ts';
import type { RefundWish } from '../../core/obligation/refund-demand.ts';
import type { Command } from '../command.ts';
import { loadMatter } from './load-matter.ts';

export const demandRefundCommand: Command<
  RefundWish & { readonly obligationId: string },
  ObligationMatter | undefined,
  { readonly amount: number; readonly instalments: number }
> = {
  name: 'demand-refund',
  load: async (place, { obligationId }) => loadMatter(place, obligationId),
  decide: demandRefund,
  answer: ([demanded]) => ({
    amount: Number(demanded?.data['amount'] ?? 0),
    instalments: Number(demanded?.data['instalments'] ?? 0),
  }),
};
