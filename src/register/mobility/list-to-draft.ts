import { sql } from 'kysely';
import type { AgreementParty } from '../../core/mobility/agreement.ts';
import type { RegisterTransaction } from '../db.ts';
import { selectAgreements } from './select-agreements.ts';
import { selectMobilities } from './select-mobilities.ts';

/** A stay for which the office has an agreement to write. */
interface StayToAgree {
  readonly mobilityId: string;
  readonly participant: string;
  readonly reference: string;
  readonly draftId: string | null;
  readonly refused: { readonly agreementId: string; readonly party: AgreementParty } | null;
}

/** Awarded stays with no version offered or in force, and those whose last version was refused. */
export const listToDraft = async (
  trx: RegisterTransaction,
  institutionId: string,
): Promise<readonly StayToAgree[]> => {
  const stays = await selectMobilities(
    trx,
    institutionId,
    sql`m.status = 'awarded' and not exists (
      select from agreement g where g.institution_id = ${institutionId} and g.mobility_id = m.id and g.status = 'offered')`,
  );
  const agreements = await selectAgreements(
    trx,
    institutionId,
    sql`g.mobility_id = any (${stays.map(({ id }) => id)}::text[])`,
  );
  return stays.map(({ id, participant, reference }) => {
    const own = agreements.filter(({ mobilityId }) => mobilityId === id);
    const draft = own.find(({ status, proposedBy }) => status === 'draft' && proposedBy === 'sending');
    const last = own
      .filter(({ version }) => version !== null)
      .toSorted((a, b) => (b.version ?? 0) - (a.version ?? 0))[0];
    const refusal = last?.signatures.find(({ status }) => status === 'refused');
    const isRefused = last?.status === 'refused' && refusal !== undefined;
    return {
      mobilityId: id,
      participant,
      reference,
      draftId: draft?.id ?? null,
      refused: isRefused ? { agreementId: last.id, party: refusal.party } : null,
    };
  });
};
