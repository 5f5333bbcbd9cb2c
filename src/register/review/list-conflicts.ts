import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** What somebody may not judge, as he declared it. */
export interface ConflictRow {
  readonly id: string;
  readonly accountId: string;
  readonly kind: 'institution' | 'person';
  readonly institutionId: string | null;
  readonly institution: LocalizedText | null;
  readonly person: string | null;
  readonly declaredAt: string;
}

/** Declared conflicts of these accounts, in the order of declaring. */
export const listConflicts = async (
  trx: RegisterTransaction,
  accountIds: readonly string[],
): Promise<readonly ConflictRow[]> => {
  const { rows } = await sql<ConflictRow>`
    select c.id, c.account_id as "accountId", c.kind, c.named_institution_id as "institutionId", i.name as institution,
           t.named_person as person, ${instant('c.declared_at')} as "declaredAt"
      from reviewer_conflict c
      left join reviewer_conflict_text t on t.conflict_id = c.id
      left join institution i on i.id = c.named_institution_id
     where c.account_id = any(${accountIds})
     order by c.declared_at, c.id`.execute(trx);
  return rows;
};
