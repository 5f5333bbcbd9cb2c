import { sql } from 'kysely';
import type { Register } from '../../src/register/db.ts';
import { filledCall, filledInstitution } from './filled-call.ts';

/** Who writes at the filled call, by number from 1. */
export interface DraftWriter {
  readonly email: string;
  readonly draftId: string;
}

/** Ids as the program makes them, apart from those of the applications. */
const id = (prefix: string, n: number): string =>
  `${prefix}_00000000-0000-7000-9000-${n.toString(16).padStart(12, '0')}`;

/**
 * `count` applicants of the filled call who have begun and not submitted, and may sign in with the password of
 * `passwordHash`; the call takes the rules of the call that opened first, since the office sees what each draft lacks.
 */
export const addDraftWriters = async (
  register: Register,
  count: number,
  passwordHash: string,
): Promise<readonly DraftWriter[]> => {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const owner = register.poolFor('qaitu_owner', 1);
  await owner.query(
    `update call_rules set rules = (select r.rules from call_rules r join call c on c.id = r.call_id and c.version = r.version
        where c.id <> $1 order by c.opens_at limit 1) where call_id = $1`,
    [filledCall],
  );
  await owner.end();
  const accounts = numbers.map((n) => id('acc', n));
  const emails = numbers.map((n) => `writer-${n}@example.org`);
  await register.readWrite(async (trx) => {
    await sql`insert into account (id, email, email_verified, name, is_demonstration)
      select given.id, given.email, true, '', true
        from unnest(${accounts}::text[], ${emails}::text[]) as given (id, email)`.execute(trx);
    await sql`insert into sign_in_method (id, account_id, provider_id, provider_account_id, password)
      select replace(id, 'acc_', 'way_'), id, 'credential', id, ${passwordHash}
        from unnest(${accounts}::text[]) as given (id)`.execute(trx);
  });
  await register.inInstitution(filledInstitution, async (trx) => {
    await sql`insert into membership (id, institution_id, account_id, role, given_at)
      select replace(id, 'acc_', 'mem_'), ${filledInstitution}, id, 'applicant', now()
        from unnest(${accounts}::text[]) as given (id)`.execute(trx);
    await sql`insert into person (institution_id, id, account_id, recorded_at)
      select ${filledInstitution}, replace(id, 'acc_', 'per_'), id, now()
        from unnest(${accounts}::text[]) as given (id)`.execute(trx);
    await sql`insert into person_detail (institution_id, id, given_name, family_name, sex)
      select ${filledInstitution}, replace(id, 'acc_', 'per_'), 'Дана', 'Иманғали', 9
        from unnest(${accounts}::text[]) as given (id)`.execute(trx);
    await sql`insert into draft (institution_id, id, call_id, account_id, person_id, started_at)
      select ${filledInstitution}, replace(id, 'acc_', 'dra_'), ${filledCall}, id, replace(id, 'acc_', 'per_'), now()
        from unnest(${accounts}::text[]) as given (id)`.execute(trx);
  });
  return numbers.map((n) => ({ email: emails[n - 1] ?? '', draftId: id('dra', n) }));
};
