import type { EntryBody } from '../../core/basics/entry-body.ts';
import type { Place } from '../command.ts';

/** A file that lies in the store: a scanned copy, or a digital signature. */
export interface SignatureFile {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** Name the file of a signature; `ownerAccountId` is the participant, with whose data it is erased. */
export const keepSignatureFile = async (
  { trx, institutionId, circumstances }: Place,
  entries: readonly EntryBody[],
  file: SignatureFile,
  ownerAccountId: string,
): Promise<void> => {
  const signed = entries.find(({ kind }) => kind === 'AgreementSigned');
  if (signed === undefined) return;
  await trx
    .insertInto('signature_file')
    .values({
      institution_id: institutionId,
      id: signed.recordId,
      account_id: ownerAccountId,
      sha256: file.sha256,
      bytes: file.bytes,
      media_type: file.mediaType,
      uploaded_at: circumstances.now,
    })
    .execute();
};
