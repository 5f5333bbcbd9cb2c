import { sql } from 'kysely';
import type { ContributionKind } from '../../core/alumni/contribution.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** What an alumnus named that he does for home, with his words as long as they are kept. */
export const listContributionsOf = async (
  trx: RegisterTransaction,
  institutionId: string,
  alumnusId: string,
): Promise<
  readonly {
    readonly id: string;
    readonly kind: ContributionKind;
    readonly words: string;
    readonly recordedAt: string;
  }[]
> => {
  const { rows } = await sql<{ id: string; kind: ContributionKind; words: string; recordedAt: string }>`
    select c.id, c.kind, coalesce(t.words, '') as words, ${instant('c.recorded_at')} as "recordedAt"
      from contribution c
      left join contribution_text t on t.institution_id = ${institutionId} and t.id = c.id
     where c.institution_id = ${institutionId} and c.alumnus_id = ${alumnusId}
     order by c.recorded_at, c.id`.execute(trx);
  return rows;
};
