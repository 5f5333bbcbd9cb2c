import { sql } from 'kysely';
import type { Locale, LocalizedText } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** Somebody with the role of a verifier, in the pool or not, with what waits for him. */
interface VerifierRow {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  /** Institutions in which he has a role, whatever the role is. */
  readonly institutions: readonly { readonly id: string; readonly name: LocalizedText }[];
  readonly pool: {
    readonly id: string;
    readonly homeInstitutionId: string | null;
    readonly languages: readonly Locale[];
    readonly capacity: number;
    readonly removedAt: string | null;
    readonly waiting: number;
    readonly given: number;
    readonly overdue: number;
  } | null;
}

/** Everybody who may verify or is in the pool, by name; read across all institutions. `today` tells what is overdue. */
export const listVerifiers = async (
  trx: RegisterTransaction,
  today: string,
): Promise<readonly VerifierRow[]> => {
  const { rows } = await sql<VerifierRow>`
    with load as (
      select verifier_account_id as account_id, count(*) filter (where status = 'drawn')::int as waiting,
             count(*) filter (where status = 'given')::int as given,
             count(*) filter (where status = 'drawn' and due_on < ${today}::date)::int as overdue
        from verification group by verifier_account_id),
    place as (
      select m.account_id, jsonb_agg(distinct jsonb_build_object('id', i.id, 'name', i.name)) as institutions,
             bool_or(m.role = 'verifier') as verifies
        from membership m join institution i on i.id = m.institution_id
       where m.ended_at is null group by m.account_id)
    select o.id as "accountId", o.name, o.email, coalesce(p.institutions, '[]') as institutions,
           case when v.id is null then null else jsonb_build_object('id', v.id,
             'homeInstitutionId', v.home_institution_id, 'languages', v.languages, 'capacity', v.capacity,
             'removedAt', ${instant('v.removed_at')}, 'waiting', coalesce(l.waiting, 0), 'given', coalesce(l.given, 0),
             'overdue', coalesce(l.overdue, 0)) end as pool
      from account o
      left join place p on p.account_id = o.id
      left join verifier v on v.account_id = o.id
      left join load l on l.account_id = o.id
     where o.erased_at is null and (v.id is not null or p.verifies)
     order by o.name, o.id`.execute(trx);
  return rows;
};
