import { sql } from 'kysely';
import type { AgreementContent } from '../../core/mobility/agreement-content.ts';
import type { PartnerAgreement, PartnerSignature } from '../../core/partner/partner-stay.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

interface Row {
  readonly id: string;
  readonly mobilityId: string;
  readonly version: number;
  readonly content: AgreementContent;
}

/** Each signature with the address of who signed, as far as it is known: of an account, or where the host's link went. */
const listSignatures = async (
  trx: RegisterTransaction,
  institutionId: string,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, readonly PartnerSignature[]>> => {
  const hostAddresses = new Map(rows.map(({ id, content }) => [id, content.host.signer.email]));
  const ids = rows.map(({ id }) => id);
  const { rows: found } = await sql<PartnerSignature & { agreementId: string; way: string }>`
    select s.agreement_id as "agreementId", s.party, s.way, coalesce(t.name, '') as name,
           coalesce(t.position, '') as position, ${instant('s.answered_at')} as "signedAt",
           case when s.way in ('account', 'cms') then o.email end as email
      from signature s
      left join signature_text t on t.institution_id = ${institutionId} and t.id = s.id
      left join account o on o.id = s.account_id
     where s.institution_id = ${institutionId} and s.agreement_id = any(${ids}::text[]) and s.status = 'signed'`.execute(
    trx,
  );
  const signatures = new Map<string, PartnerSignature[]>();
  for (const { agreementId, way: _way, ...signature } of found) {
    const list = signatures.get(agreementId) ?? [];
    const email = signature.party === 'host' ? (hostAddresses.get(agreementId) ?? null) : signature.email;
    signatures.set(agreementId, [...list, { ...signature, email: email === '' ? null : email }]);
  }
  return signatures;
};

/** The versions of agreements that are or were in force, by the stay, oldest first; those whose words were erased are left out. */
export const listPartnerAgreements = async (
  trx: RegisterTransaction,
  institutionId: string,
  mobilityIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PartnerAgreement[]>> => {
  const { rows } = await sql<Row>`
    select g.id, g.mobility_id as "mobilityId", g.version, c.content
      from agreement g
      join agreement_content c on c.institution_id = ${institutionId} and c.id = g.id
     where g.institution_id = ${institutionId} and g.mobility_id = any(${[...mobilityIds]}::text[])
       and g.status in ('in-force', 'replaced') and g.version is not null
     order by g.mobility_id, g.version`.execute(trx);
  const signatures = await listSignatures(trx, institutionId, rows);
  const agreements = new Map<string, PartnerAgreement[]>();
  for (const { id, mobilityId, version, content } of rows)
    agreements.set(mobilityId, [
      ...(agreements.get(mobilityId) ?? []),
      { version, content, signatures: signatures.get(id) ?? [] },
    ]);
  return agreements;
};
