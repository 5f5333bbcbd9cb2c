import type { RetentionRow } from '../contract/retention.ts';
import { holdOf, type Holds } from '../core/retention/hold-of.ts';
import { termBefore, type OwnTerms } from '../core/retention/term-before.ts';
import type { CarriedTermId } from '../core/retention/terms.ts';
import { carriedTermsOf, termsOf } from '../core/retention/terms-of.ts';
import type { RegisterTransaction } from '../register/db.ts';
import { countDue, type TermCount } from '../register/retention/count-due.ts';
import { listTermLooks } from '../register/retention/list-looks.ts';

/** Every term of an institution with what would go by it today; nothing goes. */
export const retentionRows = async (
  trx: RegisterTransaction,
  institutionId: string,
  {
    today,
    nextOn,
    holds,
    own,
  }: {
    readonly today: string;
    readonly nextOn: string;
    readonly holds: Holds;
    readonly own: OwnTerms;
  },
): Promise<readonly RetentionRow[]> => {
  const looks = new Map((await listTermLooks(trx, institutionId)).map((look) => [look.term, look]));
  const counts = new Map<string, TermCount>();
  for (const row of carriedTermsOf(institutionId)) {
    const asked = { term: row.id, beforeDay: termBefore(row.id, today, own) };
    counts.set(row.id, await countDue(trx, institutionId, asked, holdOf(row, holds).accounts));
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
      due: counts.get(id)?.due ?? null,
      heldByMatter: counts.get(id)?.held ?? 0,
      gone: looks.get(id)?.gone ?? 0,
      isHeld: holdOf(term, holds).isWhole,
    };
  });
};
