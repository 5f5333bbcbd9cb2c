import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { AgreementContent } from '../../core/mobility/agreement-content.ts';
import type { RegisterTransaction } from '../db.ts';
import { findAgreementContent } from './find-agreement-content.ts';
import { listAgreementsOf } from './list-agreements-of.ts';
import { selectAgreements, type AgreementWithSignatures } from './select-agreements.ts';
import { selectMobilities } from './select-mobilities.ts';

/** A fixed version with everything that stands on its paper. */
export interface PrintedAgreement {
  readonly agreement: AgreementWithSignatures;
  readonly version: number;
  readonly contentSha256: string;
  readonly content: AgreementContent;
  /** The version that it changes. */
  readonly amended: AgreementContent | null;
  readonly reference: string;
  readonly participant: string;
  readonly institution: LocalizedText;
}

/** `undefined` for a draft, for none, and where its words were erased. */
export const loadPrintedAgreement = async (
  trx: RegisterTransaction,
  institutionId: string,
  agreementId: string,
): Promise<PrintedAgreement | undefined> => {
  const [agreement] = await selectAgreements(trx, institutionId, sql`g.id = ${agreementId}`);
  if (agreement === undefined) return undefined;
  const { mobilityId, version, contentSha256, amends } = agreement;
  const [mobility] = await selectMobilities(trx, institutionId, sql`m.id = ${mobilityId}`);
  const saved = await findAgreementContent(trx, institutionId, agreementId);
  const { rows } = await sql<{ readonly name: LocalizedText }>`
    select name from institution where id = ${institutionId}`.execute(trx);
  const [institution] = rows;
  if (version === null || contentSha256 === null) return undefined;
  if (mobility === undefined || saved === undefined || institution === undefined) return undefined;
  const before = (await listAgreementsOf(trx, institutionId, mobilityId)).find(
    (other) => other.version !== null && other.version === amends,
  );
  const { content } = saved;
  const amended = before && (await findAgreementContent(trx, institutionId, before.id))?.content;
  return {
    agreement,
    version,
    contentSha256,
    content,
    amended: amended ?? null,
    reference: mobility.reference,
    participant: mobility.participant,
    institution: institution.name,
  };
};
