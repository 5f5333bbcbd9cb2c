import { sql } from 'kysely';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import type { BreachTextKind } from './write-breach-text.ts';

interface BreachTextRow {
  readonly id: string;
  readonly kind: BreachTextKind;
  readonly at: string;
  readonly by: string;
  readonly words: Readonly<Record<string, string>>;
  /** Letters that are written, and all of them. */
  readonly written: number;
  readonly recipients: number;
}

/** What was written of a breach, in its order. */
export const listBreachTexts = async (
  trx: RegisterTransaction,
  institutionId: string,
  breachId: string,
): Promise<readonly BreachTextRow[]> => {
  const { rows } = await sql<BreachTextRow>`
    select t.id, t.kind, ${instant('t.at')} as at, coalesce(o.name, '') as by, t.words,
           count(r.written_at)::int as written, count(r.id)::int as recipients
      from breach_text t
      left join account o on o.id = t.account_id
      left join breach_recipient r on r.institution_id = ${institutionId} and r.text_id = t.id
     where t.institution_id = ${institutionId} and t.breach_id = ${breachId}
     group by t.institution_id, t.id, o.name
     order by t.at, t.id`.execute(trx);
  return rows;
};
