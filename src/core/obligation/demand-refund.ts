import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { refuse } from '../basics/result.ts';
import type { ObligationMatter } from './obligation-matter.ts';
import { refundDemand, type RefundWish } from './refund-demand.ts';

/** The office demands what is not done back; nobody decides in his own case. */
export const demandRefund = (
  matter: ObligationMatter | undefined,
  wish: RefundWish,
  circumstances: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (matter === undefined) return refuse({ code: 'obligation-unknown' });
  if (matter.obligation.accountId === circumstances.actor) return refuse({ code: 'own-case' });
  return refundDemand(matter, wish, circumstances);
};
