import type { RetentionRow } from '../contract/retention.ts';
import { termBefore, type OwnTerms } from '../core/retention/term-before.ts';
import type { CarriedTermId } from '../core/retention/terms.ts';
import { carriedTermsOf, termsOf } from '../core/retention/terms-of.ts';
import type { RegisterTransaction } from '../register/db.ts';
import { countDue } from '../register/retention/count-due.ts';
import { listTermLooks } from '../register/retention/list-looks.ts';

/** Every term of an institution with what would go by it today; nothing goes. */
export const retentionRows = async (
  trx: RegisterTransaction,
  institutionId: string,
  {
    today,
    nextOn,
    isHeld,
    own,
  }: {
    readonly today: string;
    readonly nextOn: string;
    readonly isHeld: boolean;
    readonly own: OwnTerms;
  },
): Promise<readonly RetentionRow[]> => {
  const looks = new Map((await listTermLooks(trx, institutionId)).map((look) => [look.term, look]));
  const due = new Map<string, number>();
  for (const { id } of carriedTermsOf(institutionId)) {
    due.set(id, await countDue(trx, institutionId, id, termBefore(id, today, own)));
  }
  return termsOf(institutionId).map((term) => {
    const { id, deed, days, job } = term;
    return {
      term: id,
      ...{ deed, days: own[id as CarriedTermId] ?? days, job },
      isWorkingDays: term.isWorkingDays === true,
      isOpen: term.isOpen === true,
      lastAt: looks.get(id)?.lookedAt ?? null,
      nextOn: job === null || job === 'erase' || job === 'jobs' ? null : nextOn,
      due: due.get(id) ?? null,
      gone: looks.get(id)?.gone ?? 0,
      isHeld: isHeld && term.isHeldByBreach === true,
    };
  });
};
