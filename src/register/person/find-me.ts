import { sql } from 'kysely';
import type { Locale, LocalizedText } from '../../core/basics/locale.ts';
import type { Role } from '../../core/basics/role.ts';
import type { Register } from '../db.ts';
import { instant } from '../instant.ts';

interface OwnAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly notifyByMail: boolean;
  /** A code app or a passkey is set up. */
  readonly hasSecondFactor: boolean;
  readonly erasureAskedAt: string | null;
}

interface OwnMembership {
  readonly id: string;
  readonly institutionId: string;
  readonly institution: LocalizedText;
  readonly role: Role;
  readonly personId: string | null;
}

/** An account as its owner sees it, with his roles and records in all institutions. */
export const findMe = async (
  register: Register,
  accountId: string,
): Promise<{ readonly account: OwnAccount; readonly memberships: readonly OwnMembership[] }> => {
  const account = await register.readOnly('qaitu_app', async (trx) =>
    sql<OwnAccount>`
      select id, name, email, locale, time_zone as "timeZone", notify_by_mail as "notifyByMail",
             ${instant('erasure_asked_at')} as "erasureAskedAt",
             exists (select from second_factor f where f.account_id = account.id and f.verified)
               or exists (select from passkey k where k.account_id = account.id) as "hasSecondFactor"
        from account where id = ${accountId}`.execute(trx),
  );
  const memberships = await register.readOnly('qaitu_national', async (trx) =>
    sql<OwnMembership>`
      select m.id, m.institution_id as "institutionId", i.name as institution, m.role, p.id as "personId"
        from membership m
        join institution i on i.id = m.institution_id
        left join person p on p.institution_id = m.institution_id and p.account_id = m.account_id and p.erased_at is null
       where m.account_id = ${accountId} and m.ended_at is null
       order by m.given_at, m.id`.execute(trx),
  );
  const [own] = account.rows;
  if (own === undefined) throw new Error(`no account ${accountId}`);
  return { account: own, memberships: memberships.rows };
};
