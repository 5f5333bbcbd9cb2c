import { sql } from 'kysely';
import type { Register, RegisterTransaction } from '../../src/register/db.ts';
import { drawnStays, idOf } from './filled-indicators/drawn-stays.ts';
import { fillAfter } from './filled-indicators/fill-after.ts';
import { fillDuring } from './filled-indicators/fill-during.ts';
import { fillSelection } from './filled-indicators/fill-selection.ts';

/** How much is filled in, and what of. Same options, same rows. */
export interface FilledIndicators {
  /** Their ids are `<prefix>-001` and so on. */
  readonly universities?: number;
  /** Of all universities; stay `n` belongs to university `n` modulo their number. */
  readonly stays?: number;
  /** Years in which the stays end, both included. */
  readonly from?: number;
  readonly to?: number;
  /** Nothing is known or recorded after this day. */
  readonly through?: string;
  readonly isDemonstration?: boolean;
  /** Universities, calls and records of several fillings of one register have different ones; of small letters. */
  readonly prefix?: string;
}

/** The number of the first record: fillings with other prefixes have other ids. */
const offsetOf = (prefix: string): number =>
  Buffer.from(prefix).reduce((sum, byte) => (sum * 31 + byte) % 4096, 7) * 100_000_000;

/** Universities, a programme, a call for each year, and the rule of the duties. */
const openCalls = async (
  trx: RegisterTransaction,
  { universities, from, to, prefix, isDemonstration }: Required<FilledIndicators>,
): Promise<void> => {
  await sql`
    insert into institution (id, kind, name, short_name, country, is_demonstration, created_at)
    select ${prefix}::text || '-' || lpad(u::text, 3, '0'), 'university',
           jsonb_build_object('kk', u || '-университет', 'ru', 'Университет ' || u, 'en', 'University ' || u),
           ${prefix}::text || u, 'KAZ', ${isDemonstration}, '2015-01-01'
      from generate_series(1, ${universities}::int) u`.execute(trx);
  await sql`
    insert into programme (id, institution_id, created_at)
    values (${`prg_${prefix}`}, ${`${prefix}-001`}, '2015-01-01')`.execute(trx);
  const years = sql`generate_series(${from - 1}::int, ${to}::int) y`;
  await sql`
    insert into call (id, programme_id, version, rules_sha256, rubric_sha256, drafted_at, announced_at, opens_at, closes_at,
                      grace_minutes, is_demonstration)
    select ${`cal_${prefix}_`}::text || y, ${`prg_${prefix}`}, 1, repeat('a', 64), repeat('b', 64), make_date(y, 1, 1),
           make_date(y, 1, 1), make_date(y, 1, 2), make_date(y, 2, 1), 0, ${isDemonstration}
      from ${years}`.execute(trx);
  await sql`
    insert into call_rules (call_id, version, rules, rules_sha256, written_at)
    select ${`cal_${prefix}_`}::text || y, 1,
           jsonb_build_object('title', jsonb_build_object('kk', 'Конкурс ' || y, 'ru', 'Конкурс ' || y, 'en', 'Call ' || y)),
           repeat('a', 64), make_date(y, 1, 1)
      from ${years}`.execute(trx);
  await sql`
    insert into obligation_rule (id, code, version, valid_from, rule_sha256, recorded_at)
    values (${`orl_${prefix}`}, ${`duty-${prefix}`}, 1, '2015-01-01', repeat('c', 64), '2015-01-01')`.execute(
    trx,
  );
  await sql`
    insert into obligation_rule_version (rule_id, version, name, rule, rule_sha256, valid_from, recorded_at)
    values (${`orl_${prefix}`}, 1, '{"kk": "Ереже", "ru": "Правило", "en": "Rule"}',
            '{"term": [{"months": 12}], "pauses": ["parental"], "refund": "pro-rata"}', repeat('c', 64), '2015-01-01', '2015-01-01')`.execute(
    trx,
  );
};

/**
 * Universities with stays that ended over several years and everything that indicators count of them: decisions with scores and lots, life
 * afterwards, tasks with verdicts, recognition, costs, duties, dangers and the journal's instants of departure and return; written by SQL, so
 * that a million stays take minutes. Entries of the journal have no true chain: nothing can be verified of them.
 */
export const fillIndicators = async (register: Register, options: FilledIndicators = {}): Promise<void> => {
  const given = {
    universities: 12,
    stays: 3000,
    from: 2020,
    to: 2025,
    through: '2026-10-31',
    isDemonstration: false,
    prefix: 'uni',
    ...options,
  };
  await register.readWrite(async (trx) => openCalls(trx, given));
  for (let unit = 0; unit < given.universities; unit += 1) {
    const own = `${given.prefix}-${String(unit + 1).padStart(3, '0')}`;
    await register.inInstitution(own, async (trx) => {
      const chosen = drawnStays({ ...given, own, unit, offset: offsetOf(given.prefix) });
      await sql`create temporary table filled_stay on commit drop as select * from ${chosen}`.execute(trx);
      await sql`analyze filled_stay`.execute(trx);
      const drawn = sql`filled_stay p`;
      await sql`
        insert into person (institution_id, id, account_id, recorded_at)
        select ${own}, ${idOf('per')}, ${idOf('acc')}, decided - 60 from ${drawn}`.execute(trx);
      await fillSelection(trx, own, drawn);
      await fillDuring(trx, own, drawn);
      await fillAfter(trx, own, given.prefix, drawn);
    });
  }
  // What autovacuum does within a minute of such a load.
  const owner = register.poolFor('qaitu_owner', 1);
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where tableowner = current_user order by 1`,
  );
  // One by one, since a connection is given up when a single statement takes long.
  for (const { name } of rows) await owner.query(`analyze ${name}`);
  await owner.end();
};
