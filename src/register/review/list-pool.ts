import { sql } from 'kysely';
import type { Locale, LocalizedText } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** Somebody with the role of a reviewer, in the pool of the call or not. */
interface CandidateRow {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly institutions: readonly { readonly id: string; readonly name: LocalizedText }[];
  readonly pool: {
    readonly id: string;
    readonly homeInstitutionId: string | null;
    readonly fields: readonly string[];
    readonly languages: readonly Locale[];
    readonly capacity: number;
    readonly removedAt: string | null;
  } | null;
}

/** Everybody who may review, by name; read across all institutions. */
export const listPool = async (
  trx: RegisterTransaction,
  callId: string,
): Promise<readonly CandidateRow[]> => {
  const { rows } = await sql<CandidateRow>`
    select o.id as "accountId", o.name, o.email,
           jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name) order by i.id) as institutions,
           case when r.id is null then null else jsonb_build_object('id', r.id, 'homeInstitutionId', r.home_institution_id,
             'fields', r.fields, 'languages', r.languages, 'capacity', r.capacity,
             'removedAt', ${instant('r.removed_at')}) end as pool
      from membership m
      join account o on o.id = m.account_id and o.erased_at is null
      join institution i on i.id = m.institution_id
      left join reviewer r on r.call_id = ${callId} and r.account_id = o.id
     where m.role = 'reviewer' and m.ended_at is null
     group by o.id, r.id
     order by o.name, o.id`.execute(trx);
  return rows;
};
