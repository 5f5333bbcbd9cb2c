import { sql } from 'kysely';
import type { ObligationMatter } from '../../core/obligation/obligation-matter.ts';
import { officeDay } from '../../core/obligation/office-day.ts';
import { remindObligation } from '../../core/obligation/remind-obligation.ts';
import type { Reminder } from '../../core/obligation/reminders-due.ts';
import { settledEntries } from '../../core/obligation/settled-entries.ts';
import type { RegisterTransaction } from '../db.ts';
import { loadRule } from './load-rule.ts';
import { selectObligations } from './select-obligations.ts';
import { selectRecords } from './select-records.ts';

/** What time has made due for one obligation. */
interface DueObligation {
  readonly institutionId: string;
  readonly obligationId: string;
  readonly isDone: boolean;
  readonly isToBeReminded: boolean;
}

const ofObligation = <Row extends { readonly obligationId: string }>(
  rows: readonly Row[],
  id: string,
): readonly Row[] => rows.filter(({ obligationId }) => obligationId === id);

/** Which of these obligations of one institution are done or to be reminded of now; read across institutions. */
export const listDue = async (
  trx: RegisterTransaction,
  institutionId: string,
  ids: readonly string[],
  now: string,
): Promise<readonly DueObligation[]> => {
  const rows = await selectObligations(trx, sql`o.institution_id = ${institutionId} and o.id = any(${ids})`);
  const { events, requests, instalments } = await selectRecords(trx, institutionId, ids);
  const told = await sql<{ id: string; data: Reminder }>`
    select record_id as id, data from journal
     where institution_id = ${institutionId} and noun = 'obligation' and kind = 'ObligationReminded'
       and record_id = any(${ids})`.execute(trx);
  const due: DueObligation[] = [];
  for (const row of rows) {
    const { checked } = await loadRule(trx, row.ruleId, row.ruleVersion);
    const matter: ObligationMatter = {
      obligation: { ...row, personId: '' },
      checked,
      events: ofObligation(events, row.id),
      requests: ofObligation(requests, row.id),
      instalments: ofObligation(instalments, row.id),
    };
    const isDone = row.startsOn <= officeDay(now) && settledEntries(matter, now).length > 0;
    const known = told.rows.filter(({ id }) => id === row.id).map(({ data }) => data);
    const reminding = remindObligation({ matter, told: known }, {}, { now });
    const isToBeReminded = reminding.ok && reminding.value.length > 0;
    if (isDone || isToBeReminded) due.push({ institutionId, obligationId: row.id, isDone, isToBeReminded });
  }
  return due;
};
