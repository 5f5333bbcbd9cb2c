import { sql, type RawBuilder } from 'kysely';

/** Ids as the program makes them, ordered by `n`; `nth`: which one of several of the same stay, up to 4. */
export const idOf = (prefix: string, nth: RawBuilder<unknown> = sql`0`): RawBuilder<unknown> =>
  sql`(${sql.raw(`'${prefix}_00000000-0000-7000-8000-'`)} || lpad(to_hex(n * 4 + ${nth}), 12, '0'))`;

/** A number in [0, 1) that only the stay and the stream decide. */
const drawn = (stream: string): RawBuilder<unknown> =>
  sql.raw(`(('x' || left(md5(n || '.${stream}'), 7))::bit(28)::int / 268435456.0)`);

/**
 * The people of one university with what chance decides about each, as a table of SQL: `n`, `kind` (`refused`: no stay; `lost`: awarded,
 * never departed; `abroad`: not back yet; `back`), level, country, region, days of decision, departure and return, `grp` (a group), `quality`
 * (how well the university does), and numbers `a` to `h` in [0, 1).
 */
export const drawnStays = ({
  universities,
  stays,
  from,
  to,
  through,
  prefix,
  unit,
  offset,
}: {
  readonly universities: number;
  readonly stays: number;
  readonly from: number;
  readonly to: number;
  readonly through: string;
  readonly prefix: string;
  readonly own: string;
  /** Place of the university, from 0. */
  readonly unit: number;
  readonly offset: number;
}): RawBuilder<unknown> => {
  const years = to - from + 1;
  // One more of every two is an application that was refused.
  const last = Math.floor(stays * 1.5) - 1;
  return sql`
    (select z.*, ended - length as departed, ended - length - 120 as decided, ${through}::date as through,
            ${`cal_${prefix}_`}::text || extract(year from ended - length - 120) as call,
            case when i % 10 < 3 and kind <> 'refused' then ${`grp_${prefix}_${unit}_`}::text || year || '_' || i / 10 / ${years}::int end as grp
       from (select y.*, make_date(year, 1, 5) + floor(${drawn('end')} * 350)::int as ended, 90 + floor(${drawn('length')} * 120)::int as length,
                    case when is_refused then 'refused' when ${drawn('kind')} < 0.03 then 'lost'
                         when ${drawn('kind')} < 0.05 and year = ${to}::int then 'abroad' else 'back' end as kind,
                    case when ${drawn('level')} < 0.75 - is_refused::int * 0.15 then 'bachelor'
                         when ${drawn('level')} < 0.93 then 'master' else 'doctor' end as level,
                    (array['TUR', 'POL', 'DEU', 'CZE', 'KOR', 'CHN', 'RUS', 'USA'])[1 + floor(${drawn('country')} ^ 2 * 8)::int] as country,
                    (array['europe', 'asia', 'america'])[1 + floor(${drawn('region')} * 3)::int] as region,
                    ${drawn('a')} as a, ${drawn('b')} as b, ${drawn('c')} as c, ${drawn('d')} as d, ${drawn('e')} as e,
                    ${drawn('f')} as f, ${drawn('g')} as g, ${drawn('h')} as h
               from (select ${offset}::bigint + k as n, k / ${universities}::int as i, k >= ${stays}::int as is_refused,
                            ${from}::int + k / ${universities}::int % ${years}::int as year,
                            0.55 + 0.4 * (${unit}::int * 7 % 11) / 10.0 as quality
                       from generate_series(${unit}::int, ${last}::int, ${universities}::int) k) y) z) p`;
};
