import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { Verdict } from '../../core/report/result.ts';
import type { RegisterTransaction } from '../db.ts';
import {
  isPublicResult,
  publicResult,
  publicResultColumns,
  publicResultPlaces,
} from './public-result-sql.ts';

/** What is looked for in the catalogue. */
export interface ResultSearch {
  readonly text?: string | undefined;
  readonly institution?: string | undefined;
  readonly country?: string | undefined;
  readonly kind?: string | undefined;
  readonly verdict?: Verdict | undefined;
  readonly year?: number | undefined;
  readonly before?: string | undefined;
  readonly size: number;
}

/** A verified result as everybody may see it. */
interface PublicResultRow {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly verdict: Verdict;
  readonly verifiedOn: string;
  readonly participant: string | null;
  readonly institutionId: string;
  readonly institution: LocalizedText;
  readonly callTitle: LocalizedText;
  readonly level: string;
  readonly country: string;
  readonly hostName: string;
  readonly excerpt: string;
}

const cursorForm = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z)_([a-z]{3}_[0-9a-f-]{36})$/;

/** Words that begin so, in any order: Kazakh and Russian words change at their end. */
const queryOf = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `'${word}':*`).join(' & ');

const conditionOf = ({ text, institution, country, kind, verdict, year }: ResultSearch) => {
  const words = queryOf(text ?? '');
  return sql.join(
    [
      isPublicResult,
      ...(words === '' ? [] : [sql`c.search @@ to_tsquery('simple', ${words})`]),
      ...(institution === undefined ? [] : [sql`s.institution_id = ${institution}`]),
      ...(country === undefined ? [] : [sql`m.country = ${country}`]),
      ...(kind === undefined ? [] : [sql`c.agreed ->> 'kind' = ${kind}`]),
      ...(verdict === undefined ? [] : [sql`s.verdict = ${verdict}`]),
      ...(year === undefined
        ? []
        : [
            sql`s.verified_at >= ${`${year}-01-01T00:00:00Z`}::timestamptz and s.verified_at < ${`${year + 1}-01-01T00:00:00Z`}::timestamptz`,
          ]),
    ],
    sql` and `,
  );
};

/** A page of the catalogue, newest verdict first, with what there is to choose from; read across all institutions. */
export const searchResults = async (trx: RegisterTransaction, search: ResultSearch) => {
  const condition = conditionOf(search);
  const [, at, id] = cursorForm.exec(search.before ?? '') ?? [];
  const isFirst = at === undefined || id === undefined;
  const after = isFirst ? sql`true` : sql`(s.verified_at, s.id) < (${at}::timestamptz, ${id})`;
  const { rows } = await sql<PublicResultRow & { at: string }>`
    select s.id, c.title, c.agreed ->> 'kind' as kind, ${publicResultColumns}, left(c.outcome, 280) as excerpt,
           to_char(s.verified_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
      from ${publicResult} ${publicResultPlaces}
     where ${condition} and ${after}
     order by s.verified_at desc, s.id desc limit ${search.size + 1}`.execute(trx);
  const counted = isFirst
    ? (
        await sql<{ n: number }>`select count(*)::int as n from ${publicResult} where ${condition}`.execute(
          trx,
        )
      ).rows
    : [];
  const institutions = await sql<{ id: string; name: LocalizedText }>`
    select i.id, i.name from institution i
     where exists (select from result s where s.institution_id = i.id and ${isPublicResult}) order by i.id`.execute(
    trx,
  );
  const countries = await sql<{ country: string }>`
    select distinct m.country from ${publicResult} where ${isPublicResult} order by 1`.execute(trx);
  const shown = rows.slice(0, search.size);
  const last = shown.at(-1);
  return {
    results: shown.map(({ at: _cursor, ...row }) => row),
    next: rows.length > search.size && last !== undefined ? `${last.at}_${last.id}` : null,
    count: isFirst ? (counted[0]?.n ?? 0) : null,
    institutions: institutions.rows,
    countries: countries.rows.map(({ country }) => country),
  };
};
