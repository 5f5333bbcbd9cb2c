import { sql, type RawBuilder } from 'kysely';
import type { InterestStatus, SupportOfferStanding } from '../../core/alumni/support.ts';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

type SupportOfferRow = Omit<SupportOfferStanding, 'closedAt'> & {
  readonly id: string;
  readonly institution: LocalizedText;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
};

/** Which offers are meant: open on a day, posted by an institution, or of those with the ids what other institutions posted. */
export type WantedOffers =
  | { readonly openOn: string }
  | { readonly postedBy: string }
  | { readonly ids: readonly string[]; readonly postedByOthersThan: string };

const conditionOf = (wanted: WantedOffers): RawBuilder<unknown> => {
  if ('openOn' in wanted) return sql`s.status = 'open' and s.closes_on >= ${wanted.openOn}::date`;
  if ('postedBy' in wanted) return sql`s.institution_id = ${wanted.postedBy}`;
  return sql`s.institution_id <> ${wanted.postedByOthersThan} and s.id = any(${wanted.ids})`;
};

/** Offers, those that close first first. For the national role. */
export const listSupportOffers = async (
  trx: RegisterTransaction,
  wanted: WantedOffers,
): Promise<readonly SupportOfferRow[]> => {
  const { rows } = await sql<SupportOfferRow>`
    select s.id, s.institution_id as "institutionId", i.name as institution, s.kind, s.field, s.closes_on::text as "closesOn",
           s.status, ${instant('s.posted_at')} as "postedAt", c.title, c.description
      from support_offer s
      join support_offer_content c on c.offer_id = s.id
      join institution i on i.id = s.institution_id
     where ${conditionOf(wanted)}
     order by s.closes_on, s.id limit 500`.execute(trx);
  return rows;
};

interface InterestRow {
  readonly id: string;
  readonly offerId: string;
  readonly accountId: string;
  readonly participant: string;
  readonly status: InterestStatus;
  readonly notedAt: string;
  readonly takenUpOn: string | null;
}

/** Interests of an institution's alumni, newest first; of one account or one alumnus where it is named. */
export const listInterests = async (
  trx: RegisterTransaction,
  institutionId: string,
  whose: { readonly accountId?: string; readonly alumnusId?: string } = {},
): Promise<readonly InterestRow[]> => {
  const ofAccount = whose.accountId === undefined ? sql`true` : sql`n.account_id = ${whose.accountId}`;
  const ofAlumnus = whose.alumnusId === undefined ? sql`true` : sql`n.alumnus_id = ${whose.alumnusId}`;
  const { rows } = await sql<InterestRow>`
    select n.id, n.offer_id as "offerId", n.account_id as "accountId", n.status, ${instant('n.noted_at')} as "notedAt",
           n.taken_up_on::text as "takenUpOn",
           coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), w.name, '') as participant
      from support_interest n
      join alumnus u on u.institution_id = ${institutionId} and u.id = n.alumnus_id
      left join person_detail p on p.institution_id = ${institutionId} and p.id = u.person_id
      left join account w on w.id = n.account_id
     where n.institution_id = ${institutionId} and ${ofAccount} and ${ofAlumnus}
     order by n.noted_at desc, n.id desc limit 1000`.execute(trx);
  return rows;
};

/** How many noted, and took up, each of these offers, in all institutions. For the national role. */
export const countInterests = async (
  trx: RegisterTransaction,
  offerIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly noted: number; readonly takenUp: number }>> => {
  const { rows } = await sql<{ offerId: string; noted: number; takenUp: number }>`
    select offer_id as "offerId", count(*) filter (where status <> 'withdrawn')::int as noted,
           count(*) filter (where status = 'taken-up')::int as "takenUp"
      from support_interest where offer_id = any(${offerIds}) group by 1`.execute(trx);
  return new Map(rows.map(({ offerId, ...counts }) => [offerId, counts]));
};
