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

/** The columns that add rows of `l`, of `tasks` tasks each, up, named as in `LedgerSums`. */
export const ledgerSums = (today: string): RawBuilder<unknown> => {
  const of = (condition: RawBuilder<unknown>): RawBuilder<unknown> =>
    sql`coalesce(sum(l.tasks) filter (where ${condition}), 0)::int`;
  return sql`
    ${of(sql`true`)} as promised, ${of(sql`l.due_on <= ${today}::date`)} as due,
    ${of(sql`l.state <> 'promised'`)} as reported,
    ${of(sql`l.state = 'promised' and l.due_on < ${today}::date`)} as overdue,
    ${of(sql`l.verdict is not null`)} as verified, ${of(sql`l.verdict = 'achieved'`)} as achieved,
    ${of(sql`l.verdict = 'partly'`)} as partly, ${of(sql`l.verdict = 'not-achieved'`)} as "notAchieved",
    ${of(sql`l.verdict = 'superseded'`)} as superseded,
    ${of(sql`l.verdict = 'not-verifiable'`)} as "notVerifiable"`;
};
