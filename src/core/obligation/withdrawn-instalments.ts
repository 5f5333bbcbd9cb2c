import type { EntryBody } from '../basics/entry-body.ts';
import type { ObligationMatter } from './obligation-matter.ts';

/** What is not paid yet of a demand is demanded no longer; what was paid stays on record. */
export const withdrawnInstalments = ({ instalments }: ObligationMatter, now: string): readonly EntryBody[] =>
  instalments
    .filter(({ withdrawnAt, paidAmount, amount }) => withdrawnAt === null && paidAmount < amount)
    .map(({ id }) => ({
      kind: 'RefundInstalmentWithdrawn',
      noun: 'refund-instalment',
      recordId: id,
      data: { withdrawnAt: now },
    }));
