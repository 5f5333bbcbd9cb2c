import { sql } from 'kysely';
import { emptyExchangeDetail } from '../../core/partner/exchange-detail.ts';
import type { PartnerStay } from '../../core/partner/partner-stay.ts';
import type { RegisterTransaction } from '../db.ts';
import { selectMobilities } from '../mobility/select-mobilities.ts';
import type { Vault } from '../vault.ts';
import { findExchangeDetails } from './find-exchange-details.ts';
import { listPartnerAgreements } from './list-partner-agreements.ts';

interface Sides {
  readonly id: string;
  readonly person: PartnerStay['person'];
  readonly email: string | null;
  readonly receivingHeiIds: readonly string[];
}

const listSides = async (
  trx: RegisterTransaction,
  institutionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Sides>> => {
  const { rows } = await sql<Sides>`
    select m.id,
           case when p.id is null then null
                else jsonb_build_object('givenName', p.given_name, 'familyName', p.family_name,
                       'birthDate', p.birth_date, 'sex', p.sex, 'citizenship', p.citizenship) end as person,
           case when o.erased_at is null then o.email end as email,
           coalesce(jsonb_path_query_array(h.identifiers, '$[*] ? (@.kind == "schac").value'), '[]') as "receivingHeiIds"
      from mobility m
      left join person_detail p on p.institution_id = ${institutionId} and p.id = m.person_id
      left join account o on o.id = m.account_id
      left join agreement g on g.institution_id = ${institutionId} and g.mobility_id = m.id and g.version = m.agreement_version
      left join agreement_content w on w.institution_id = ${institutionId} and w.id = g.id
      left join host h on h.id = coalesce(nullif(w.content -> 'host' ->> 'hostId', ''), m.host_id)
     where m.institution_id = ${institutionId} and m.id = any(${[...ids]}::text[])`.execute(trx);
  return new Map(rows.map((row) => [row.id, row]));
};

/** What the register knows of some stays for partners abroad, in the order of their ids; some hundreds at a time. */
export const loadPartnerStays = async (
  trx: RegisterTransaction,
  vault: Vault,
  institutionId: string,
  ids: readonly string[],
): Promise<readonly PartnerStay[]> => {
  const mobilities = await selectMobilities(trx, institutionId, sql`m.id = any(${[...ids]}::text[])`);
  const sides = await listSides(trx, institutionId, ids);
  const details = await findExchangeDetails(trx, vault, institutionId, ids);
  const agreements = await listPartnerAgreements(trx, institutionId, ids);
  const { rows: own } = await sql<{ value: string }>`
    select value from identifier
     where institution_id = ${institutionId} and kind = 'schac' and removed_at is null order by value`.execute(
    trx,
  );
  const sendingHeiIds = own.map(({ value }) => value);
  return mobilities
    .map((mobility): PartnerStay => {
      const side = sides.get(mobility.id);
      const versions = agreements.get(mobility.id) ?? [];
      const current = versions.find(({ version }) => version === mobility.agreementVersion);
      const [first = null] = versions;
      return {
        institutionId,
        id: mobility.id,
        accountId: mobility.accountId,
        callId: mobility.callId,
        callTitle: mobility.callTitle,
        reference: mobility.reference,
        participant: mobility.participant,
        status: mobility.status,
        plannedStart: mobility.plannedStart,
        plannedEnd: mobility.plannedEnd,
        arrivedOn: mobility.arrivedOn,
        country: mobility.country,
        hostName: mobility.hostName,
        person: side?.person ?? null,
        email: side?.email ?? null,
        sendingHeiIds,
        receivingHeiIds: side?.receivingHeiIds ?? [],
        first,
        changed: current === undefined || current.version === first?.version ? null : current,
        detail: details.get(mobility.id) ?? emptyExchangeDetail,
      };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
};
