import { sql } from 'kysely';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { unstorableFields } from '../../core/basics/unstorable-fields.ts';
import type { AgreementContent } from '../../core/mobility/agreement-content.ts';
import type { RegisterTransaction } from '../db.ts';
import { findAgreementContent } from './find-agreement-content.ts';

/** One save of a draft, on the version that its writer had read. */
interface AgreementSave {
  readonly agreementId: string;
  readonly base: number;
  readonly content: AgreementContent;
  readonly at: Date;
}

/**
 * Save a draft as it stands: its shape is checked, its completeness is not. Refused once it is offered, and where it was
 * written elsewhere; the same text again is a repeat.
 */
export const saveAgreement = async (
  trx: RegisterTransaction,
  institutionId: string,
  { agreementId, base, content, at }: AgreementSave,
): Promise<Decided<{ readonly version: number; readonly savedAt: string }>> => {
  const list = unstorableFields(content).map((field) => ({ code: 'text-not-storable', field }));
  if (list.length > 0) return refuse({ code: 'bad-input', list });
  // The version itself is held, so that it is not offered between the look and the write.
  const { rows: held } = await sql<{ status: string }>`
    select status from agreement where institution_id = ${institutionId} and id = ${agreementId} for update`.execute(
    trx,
  );
  const isDraft = held[0]?.status === 'draft';
  const json = JSON.stringify(content);
  if (isDraft) {
    const { rows } = await sql<{ version: number }>`
      update agreement_content set content = ${json}::jsonb, version = version + 1, saved_at = ${at}
       where institution_id = ${institutionId} and id = ${agreementId} and version = ${base}
      returning version`.execute(trx);
    if (rows[0] !== undefined) return accept({ version: rows[0].version, savedAt: at.toISOString() });
  }
  const { rows } = await sql<{ isSame: boolean }>`
    select content = ${json}::jsonb as "isSame" from agreement_content
     where institution_id = ${institutionId} and id = ${agreementId}`.execute(trx);
  const saved = await findAgreementContent(trx, institutionId, agreementId);
  if (saved !== undefined && rows[0]?.isSame === true) {
    return accept({ version: saved.version, savedAt: saved.savedAt });
  }
  return refuse({ code: isDraft ? 'section-changed-elsewhere' : 'agreement-not-a-draft' });
};
