import type { Register } from '../db.ts';
import { listLedger, type LedgerRow } from './list-ledger.ts';
import type { LedgerSums } from './ledger-sums.ts';

/** More than anybody promises. */
const most = 500;

/** What an account promised in these institutions and what became of it. */
export const listOwnLedger = async (
  register: Register,
  institutionIds: readonly string[],
  accountId: string,
  today: string,
): Promise<{ readonly rows: readonly LedgerRow[]; readonly totals: LedgerSums }> => {
  const rows: LedgerRow[] = [];
  let totals: LedgerSums | undefined;
  for (const institutionId of institutionIds) {
    const found = await register.inInstitution(institutionId, async (trx) =>
      listLedger(trx, institutionId, { account: accountId, size: most }, today),
    );
    rows.push(...found.rows);
    const own = found.totals;
    if (own !== null) totals = totals === undefined ? own : added(totals, own);
  }
  return { rows, totals: totals ?? nothing };
};

const nothing: LedgerSums = {
  promised: 0,
  due: 0,
  reported: 0,
  overdue: 0,
  verified: 0,
  achieved: 0,
  partly: 0,
  notAchieved: 0,
  superseded: 0,
  notVerifiable: 0,
};

const added = (one: LedgerSums, other: LedgerSums): LedgerSums => ({
  promised: one.promised + other.promised,
  due: one.due + other.due,
  reported: one.reported + other.reported,
  overdue: one.overdue + other.overdue,
  verified: one.verified + other.verified,
  achieved: one.achieved + other.achieved,
  partly: one.partly + other.partly,
  notAchieved: one.notAchieved + other.notAchieved,
  superseded: one.superseded + other.superseded,
  notVerifiable: one.notVerifiable + other.notVerifiable,
});
