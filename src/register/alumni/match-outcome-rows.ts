import { sql } from 'kysely';
import type { MatchedRow } from '../../core/alumni/import-outcomes.ts';
import type { OutcomeRow } from '../../core/alumni/read-outcome-row.ts';
import type { Evidence } from '../../core/obligation/evidence.ts';
import type { ConsentPurpose } from '../../core/person/consent.ts';
import type { RegisterTransaction } from '../db.ts';
import { hashIin } from '../person/hash-iin.ts';
import type { Vault } from '../vault.ts';
import { selectAlumni } from './select-alumni.ts';

/** Months of contributions and official files are read by a consent of their own. */
const purposeOf = (evidence: Evidence): ConsentPurpose =>
  evidence === 'employer-letter' ? 'follow-up' : 'contributions';

/**
 * Whom the lines of a file are about, by keyed hash of the number or by reference; only those who agreed to it. A line that speaks of a day
 * before the last one of the stay says nothing about the time after it: a visit home is no return.
 */
export const matchOutcomeRows = async (
  trx: RegisterTransaction,
  institutionId: string,
  vault: Pick<Vault, 'identityKey'>,
  {
    rows,
    evidence,
  }: { readonly rows: readonly (OutcomeRow & { readonly line: number })[]; readonly evidence: Evidence },
): Promise<{
  readonly matched: readonly (MatchedRow & { readonly reference: string })[];
  readonly withoutConsent: number;
  readonly beforeEnd: number;
  readonly unknown: number;
}> => {
  const alumni = await selectAlumni(
    trx,
    institutionId,
    sql`u.status <> 'erased' and u.stop_reason is distinct from 'newer-stay'`,
  );
  const hashes = rows.flatMap(({ who }) => ('iin' in who ? [hashIin(vault.identityKey, who.iin)] : []));
  const { rows: known } = await sql<{ hash: string; personId: string }>`
    select iin_hash as hash, id as "personId" from person_detail
     where institution_id = ${institutionId} and iin_hash = any(${hashes})`.execute(trx);
  const { rows: consents } = await sql<{ id: string; personId: string }>`
    select id, person_id as "personId" from consent
     where institution_id = ${institutionId} and purpose = ${purposeOf(evidence)} and withdrawn_at is null`.execute(
    trx,
  );
  const personOf = new Map(known.map(({ hash, personId }) => [hash, personId]));
  const byPerson = new Map(alumni.toReversed().map((row) => [row.personId, row]));
  const byReference = new Map(alumni.map((row) => [row.reference, row]));
  const consentOf = new Map(consents.map(({ id, personId }) => [personId, id]));
  const matched: (MatchedRow & { readonly reference: string })[] = [];
  let [withoutConsent, beforeEnd, unknown] = [0, 0, 0];
  for (const { who, ...row } of rows) {
    const found =
      'iin' in who
        ? byPerson.get(personOf.get(hashIin(vault.identityKey, who.iin)) ?? '')
        : byReference.get(who.reference);
    const consentId = found && consentOf.get(found.personId);
    if (found === undefined) unknown += 1;
    else if (consentId === undefined) withoutConsent += 1;
    else if (row.seenOn < found.endedOn) beforeEnd += 1;
    else {
      const { id: alumnusId, accountId, endedOn, reference } = found;
      matched.push({ ...row, alumnusId, accountId, endedOn, reference, consentId });
    }
  }
  return { matched, withoutConsent, beforeEnd, unknown };
};
