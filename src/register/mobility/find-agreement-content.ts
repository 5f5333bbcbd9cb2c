import { sql } from 'kysely';
import type { AgreementContent } from '../../core/mobility/agreement-content.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';

/** What a version says, as it was last saved. */
export interface SavedAgreement {
  readonly content: AgreementContent;
  readonly version: number;
  readonly savedAt: string;
}

/** `undefined` where there is no such version, or its words were erased. */
export const findAgreementContent = async (
  trx: RegisterTransaction,
  institutionId: string,
  agreementId: string,
): Promise<SavedAgreement | undefined> => {
  const { rows } = await sql<SavedAgreement>`
    select content, version, ${instant('saved_at')} as "savedAt" from agreement_content
     where institution_id = ${institutionId} and id = ${agreementId}`.execute(trx);
  return rows[0];
};
