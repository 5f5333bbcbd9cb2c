import { sql } from 'kysely';
import type { Register } from '../../src/register/db.ts';

const call = 'cal_00000000-0000-7000-8000-00000000a1a1';

/** Ids as the program makes them, ordered by `n` across all institutions. */
const id = (prefix: string) => sql.raw(`'${prefix}_00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0')`);

/** A call that the stays of all institutions belong to. */
const openCall = async (register: Register, institutions: readonly string[]): Promise<void> => {
  const name = JSON.stringify({ kk: 'Университет', ru: 'Университет', en: 'University' });
  const title = JSON.stringify({ title: { kk: 'Конкурс', ru: 'Конкурс', en: 'Call' } });
  await register.readWrite(async (trx) => {
    for (const one of institutions)
      await sql`insert into institution (id, kind, name, short_name, country, is_demonstration, created_at)
        values (${one}, 'university', ${name}, ${one}, 'KAZ', false, '2023-01-01')`.execute(trx);
    await sql`insert into programme (id, institution_id, created_at) values ('prg_1', ${institutions[0] ?? ''}, '2023-01-01')`.execute(
      trx,
    );
    await sql`insert into call (id, programme_id, version, rules_sha256, rubric_sha256, drafted_at, announced_at, opens_at,
        closes_at, grace_minutes, is_demonstration)
      values (${call}, 'prg_1', 1, repeat('a', 64), repeat('b', 64), '2023-01-01', '2023-01-01', '2023-01-02',
        '2023-02-01', 0, false)`.execute(trx);
    await sql`insert into call_rules (call_id, version, rules, rules_sha256, written_at)
      values (${call}, 1, ${title}::jsonb, repeat('a', 64), '2023-01-01')`.execute(trx);
  });
};

/**
 * People of several institutions whose stays ended on the given days, one after the other, and who agreed to be asked about their lives;
 * written by SQL. Their readers' clocks are in the given time zones.
 */
export const fillAlumni = async (
  register: Register,
  {
    institutions,
    endedOn,
    timeZones,
  }: {
    readonly institutions: readonly string[];
    /** One entry a person; person `n` from 0 belongs to institution `n` modulo their number. */
    readonly endedOn: readonly string[];
    readonly timeZones: readonly string[];
  },
): Promise<void> => {
  await openCall(register, institutions);
  await register.readWrite(async (trx) => {
    await sql`insert into account (id, email, name, locale, time_zone, is_demonstration)
      select ${id('acc')}, 'a' || n || '@example.org', 'Әсел ' || n, (array['kk', 'ru', 'en'])[1 + n % 3],
             (${timeZones}::text[])[1 + n % ${timeZones.length}::int], false
        from generate_series(0, ${endedOn.length - 1}::int) as n`.execute(trx);
  });
  for (const [place, own] of institutions.entries())
    await register.inInstitution(own, async (trx) => {
      const people = sql`(select (o - 1)::int as n, e::date as ended from unnest(${endedOn}::text[]) with ordinality as u(e, o)
                           where (o - 1) % ${institutions.length}::int = ${place}::int) as people`;
      await sql`insert into person (institution_id, id, account_id, recorded_at)
        select ${own}, ${id('per')}, ${id('acc')}, '2023-01-10' from ${people}`.execute(trx);
      await sql`insert into consent (institution_id, id, person_id, purpose, version, locale, text_sha256, given_at)
        select ${own}, ${id('cns')}, ${id('per')}, 'follow-up', 1, 'kk', repeat('f', 64), '2023-01-10' from ${people}`.execute(
        trx,
      );
      await sql`insert into application (institution_id, id, call_id, call_version, account_id, person_id, status, version,
          document_sha256, submitted_at, region_id, level, first_country)
        select ${own}, ${id('app')}, ${call}, 1, ${id('acc')}, ${id('per')}, 'eligible', 1, repeat('c', 64), '2023-01-15',
               'europe', 'bachelor', 'DEU' from ${people}`.execute(trx);
      await sql`insert into award (institution_id, id, call_id, application_id, outcome, decision, region_id, grant_amount,
          decided_at, appeal_until, explanation_sha256)
        select ${own}, ${id('awd')}, ${call}, ${id('app')}, 'awarded', 1, 'europe', 1, '2023-03-01', '2023-03-15',
               repeat('e', 64) from ${people}`.execute(trx);
      await sql`insert into mobility (institution_id, id, call_id, application_id, award_id, account_id, person_id, status,
          level, region_id, grant_amount, country, planned_start, planned_end, returned_on, opened_at)
        select ${own}, ${id('mob')}, ${call}, ${id('app')}, ${id('awd')}, ${id('acc')}, ${id('per')}, 'returned', 'bachelor',
               'europe', 1, 'DEU', ended - 150, ended, ended, '2023-04-01' from ${people}`.execute(trx);
    });
};
