import { sql } from 'kysely';
import type { AgreementStep, IdentifiedSignature } from '../../core/mobility/agreement-step.ts';
import type { AgreedTerms } from '../../core/mobility/sign-agreement.ts';
import type { SignatureStanding } from '../../core/mobility/signature.ts';
import type { RegisterTransaction } from '../db.ts';
import { findStanding } from '../standing.ts';
import { findAgreementContent, type SavedAgreement } from './find-agreement-content.ts';
import { findMobility } from './find-mobility.ts';
import { findOverlapping } from './find-overlapping.ts';
import { listAgreementsOf } from './list-agreements-of.ts';

/** A version with everything around it, all of it held until the transaction ends. */
export interface LoadedAgreement extends AgreementStep {
  /** Every version and draft of the stay. */
  readonly agreements: AgreementStep['agreement'][];
  /** `undefined` where its words were erased. */
  readonly saved: SavedAgreement | undefined;
  /** What it says of the stay; the stay's own days and host as long as it says nothing. */
  readonly terms: AgreedTerms;
  readonly overlapping: { readonly from: string; readonly to: string } | undefined;
}

/** The signatures of a version, in the order of the parties. */
const listSignatures = async (
  trx: RegisterTransaction,
  institutionId: string,
  agreementId: string,
): Promise<readonly IdentifiedSignature[]> => {
  const { rows } = await sql<{ id: string }>`
    select id from signature where institution_id = ${institutionId} and agreement_id = ${agreementId}
     order by array_position(array['participant', 'sending', 'host'], party)`.execute(trx);
  const signatures: IdentifiedSignature[] = [];
  for (const { id } of rows) {
    const standing = await findStanding<SignatureStanding>(trx, 'signature', institutionId, id);
    if (standing !== undefined) signatures.push({ ...standing, id });
  }
  return signatures;
};

/** The stay is held first, so that two steps on its agreement come one after the other. */
export const loadAgreementStep = async (
  trx: RegisterTransaction,
  institutionId: string,
  agreementId: string,
): Promise<LoadedAgreement | undefined> => {
  const row = await trx
    .selectFrom('agreement')
    .select('mobility_id')
    .where('institution_id', '=', institutionId)
    .where('id', '=', agreementId)
    .executeTakeFirst();
  const mobility = row && (await findMobility(trx, institutionId, row.mobility_id));
  if (mobility === undefined) return undefined;
  const agreements = await listAgreementsOf(trx, institutionId, mobility.id);
  const agreement = agreements.find(({ id }) => id === agreementId);
  if (agreement === undefined) return undefined;
  const saved = await findAgreementContent(trx, institutionId, agreementId);
  const content = saved?.content;
  const terms = {
    plannedStart: content?.plannedStart ?? mobility.plannedStart,
    plannedEnd: content?.plannedEnd ?? mobility.plannedEnd,
    country: content?.country ?? mobility.country,
    hostId: content === undefined ? mobility.hostId : content.host.hostId,
  };
  const days = { from: terms.plannedStart, to: terms.plannedEnd };
  return {
    agreement,
    mobility,
    agreements: [...agreements],
    inForce: agreements.find(({ id, status }) => status === 'in-force' && id !== agreementId),
    signatures: await listSignatures(trx, institutionId, agreementId),
    saved,
    terms,
    overlapping: await findOverlapping(trx, institutionId, mobility, days),
  };
};
