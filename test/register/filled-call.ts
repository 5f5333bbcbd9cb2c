import { sql } from 'kysely';
import type { Register } from '../../src/register/db.ts';

/** Ids as the program makes them, ordered by `n`. */
const id = (prefix: string, n: string) =>
  sql.raw(`'${prefix}_00000000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0')`);

export const filledCall = 'cal_00000000-0000-7000-8000-000000000001';
export const filledInstitution = 'full-university';

/**
 * An announced call with `applications` of one institution, three tasks and two choices each, written by SQL: names and
 * texts are as long as people write them. For measurements and tests of what reads many applications.
 */
export const fillCall = async (register: Register, applications: number): Promise<void> => {
  const numbers = sql`generate_series(1, ${sql.lit(applications)}) as n`;
  await register.readWrite(async (trx) => {
    const name = JSON.stringify({ kk: 'Толық университет', ru: 'Полный университет', en: 'Full University' });
    await sql`insert into institution (id, kind, name, short_name, country, is_demonstration, created_at)
      values (${filledInstitution}, 'university', ${name}, 'FU', 'KAZ', true, now())`.execute(trx);
    await sql`insert into account (id, email, name, is_demonstration)
      select ${id('acc', 'n')}, 'a' || n || '@example.org', '', true from ${numbers}`.execute(trx);
    await sql`insert into programme (id, institution_id, created_at) values ('prg_1', ${filledInstitution}, now())`.execute(
      trx,
    );
    await sql`insert into call (id, programme_id, version, rules_sha256, rubric_sha256, drafted_at, announced_at, opens_at,
        closes_at, grace_minutes, is_demonstration)
      values (${filledCall}, 'prg_1', 1, repeat('a', 64), repeat('b', 64), now(), now(), now() - interval '30 days',
        now() + interval '30 days', 0, true)`.execute(trx);
    await sql`insert into call_rules (call_id, version, rules, rules_sha256, written_at)
      values (${filledCall}, 1, '{}', repeat('a', 64), now())`.execute(trx);
  });
  await register.inInstitution(filledInstitution, async (trx) => {
    const own = sql`${filledInstitution}`;
    await sql`insert into person (institution_id, id, account_id, recorded_at)
      select ${own}, ${id('per', 'n')}, ${id('acc', 'n')}, now() from ${numbers}`.execute(trx);
    await sql`insert into person_detail (institution_id, id, given_name, family_name, sex)
      select ${own}, ${id('per', 'n')}, 'Әсел ' || n, case when n % 50 = 0 then null else 'Қуанышқызы' end, 9
        from ${numbers}`.execute(trx);
    await sql`insert into application (institution_id, id, call_id, call_version, account_id, person_id, status, version,
        document_sha256, submitted_at, region_id, level, first_country)
      select ${own}, ${id('app', 'n')}, ${filledCall}, 1, ${id('acc', 'n')}, ${id('per', 'n')},
        (array['submitted', 'eligible', 'ineligible', 'withdrawn'])[1 + n % 4], 1, repeat('c', 64),
        now() - n * interval '1 second', (array['europe', 'asia', 'america'])[1 + n % 3],
        (array['bachelor', 'master', 'doctor'])[1 + n % 3], (array['DEU', 'KOR', 'USA'])[1 + n % 3]
        from ${numbers}`.execute(trx);
    await sql`insert into choice (institution_id, id, application_id, rank, host_name, country)
      select ${own}, ${id('app', 'n')} || '.' || rank, ${id('app', 'n')}, rank, 'Technische Universität ' || rank, 'DEU'
        from ${numbers}, generate_series(1, 2) as rank`.execute(trx);
    await sql`insert into task (institution_id, id, application_id, position, kind, due_on, content_sha256,
        final_report_due_on_at_submission)
      select ${own}, ${id('tsk', 'n * 4 + k')}, ${id('app', 'n')}, k,
        (array['scientific', 'creative', 'project'])[k], date '2027-05-01' + k, repeat('d', 64), date '2027-12-01'
        from ${numbers}, generate_series(1, 3) as k`.execute(trx);
    await sql`insert into task_content (institution_id, id, title, expected_result, measure, evidence, use_at_home,
        supervisor, supervisor_email)
      select ${own}, ${id('tsk', 'n * 4 + k')}, '=HYPERLINK("x";"' || n || '")',
        repeat('Үлгілерді өңдеу әдісі мен белгіленген корпус ' || n || ' ', 12), repeat('50 000 сөйлем ', 8),
        repeat('ашық репозиторийдегі мекенжай ', 8), repeat('университет клиникасы қолданады ', 8), 'Проф. ' || k,
        'prof' || k || '@example.org'
        from ${numbers}, generate_series(1, 3) as k`.execute(trx);
  });
  // What autovacuum does within a minute of such a load.
  const owner = register.poolFor('qaitu_owner', 1);
  await owner.query('analyze');
  await owner.end();
};
