import { sql, type RawBuilder } from 'kysely';

/** What was promised and what became of it, in tasks. */
export interface LedgerSums {
  readonly promised: number;
  readonly due: number;
  readonly reported: number;
  readonly overdue: number;
  readonly verified: number;
  readonly achieved: number;
  readonly partly: number;
  readonly notAchieved: number;
  readonly superseded: number;
  readonly notVerifiable: number;
}

/** The columns that add rows of `l` up, named as in `LedgerSums`. */
export const ledgerSums = (today: string): RawBuilder<unknown> => sql`
  count(*)::int as promised, count(*) filter (where l.due_on <= ${today}::date)::int as due,
  count(*) filter (where l.state <> 'promised')::int as reported,
  count(*) filter (where l.state = 'promised' and l.due_on < ${today}::date)::int as overdue,
  count(l.verdict)::int as verified, count(*) filter (where l.verdict = 'achieved')::int as achieved,
  count(*) filter (where l.verdict = 'partly')::int as partly,
  count(*) filter (where l.verdict = 'not-achieved')::int as "notAchieved",
  count(*) filter (where l.verdict = 'superseded')::int as superseded,
  count(*) filter (where l.verdict = 'not-verifiable')::int as "notVerifiable"`;
