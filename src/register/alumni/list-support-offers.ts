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

/** Offers for which the condition on `s` holds, those that close first first. */
export const listSupportOffers = async (
  trx: RegisterTransaction,
  condition: RawBuilder<unknown>,
): Promise<readonly SupportOfferRow[]> => {
  const { rows } = await sql<SupportOfferRow>`
    select s.id, s.institution_id as "institutionId", i.name as institution, s.kind, s.field, s.closes_on::text as "closesOn",
           s.status, ${instant('s.posted_at')} as "postedAt", c.title, c.description
      from support_offer s
      join support_offer_content c on c.offer_id = s.id
      join institution i on i.id = s.institution_id
     where ${condition}
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

/** Interests of an institution's alumni for which the condition on `n` holds, newest first. */
export const listInterests = async (
  trx: RegisterTransaction,
  institutionId: string,
  condition: RawBuilder<unknown>,
): Promise<readonly InterestRow[]> => {
  const { rows } = await sql<InterestRow>`
    select n.id, n.offer_id as "offerId", n.account_id as "accountId", n.status, ${instant('n.noted_at')} as "notedAt",
           n.taken_up_on::text as "takenUpOn",
           coalesce(nullif(concat_ws(' ', p.given_name, p.family_name), ''), w.name, '') as participant
      from support_interest n
      join alumnus u on u.institution_id = ${institutionId} and u.id = n.alumnus_id
      left join person_detail p on p.institution_id = ${institutionId} and p.id = u.person_id
      left join account w on w.id = n.account_id
     where n.institution_id = ${institutionId} and ${condition}
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
