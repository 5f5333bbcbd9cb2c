import { sql } from 'kysely';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { RegisterTransaction } from '../db.ts';
import { newId } from '../new-id.ts';
import { listObligationFiles } from './find-file.ts';

/** More proofs than ten years of half-yearly ones. */
const mostFiles = 200;

/** Write down a proof that lies in the store; the same bytes for the same obligation are one file. */
export const recordObligationFile = async (
  trx: RegisterTransaction,
  institutionId: string,
  file: {
    readonly obligationId: string;
    readonly accountId: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly mediaType: string;
    readonly name: string;
    readonly at: Date;
  },
): Promise<
  Decided<{
    readonly id: string;
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: number;
    readonly uploadedAt: string;
  }>
> => {
  const { obligationId, accountId, sha256, bytes, mediaType, name, at } = file;
  // Held, so that two uploads of one file find each other.
  await sql`select from obligation where institution_id = ${institutionId} and id = ${obligationId} for update`.execute(
    trx,
  );
  const known = await listObligationFiles(trx, institutionId, obligationId);
  const same = known.find((row) => row.sha256 === sha256);
  if (same !== undefined)
    return accept({
      id: same.id,
      name: same.name,
      mediaType: same.mediaType,
      bytes: same.bytes,
      uploadedAt: same.uploadedAt,
    });
  if (known.length >= mostFiles) return refuse({ code: 'files-too-many', params: { most: mostFiles } });
  const id = newId('fil', at.getTime());
  await sql`
    insert into obligation_file (institution_id, id, obligation_id, account_id, sha256, bytes, media_type, name, uploaded_at)
    values (${institutionId}, ${id}, ${obligationId}, ${accountId}, ${sha256}, ${bytes}, ${mediaType}, ${name}, ${at})`.execute(
    trx,
  );
  return accept({ id, name, mediaType, bytes, uploadedAt: at.toISOString() });
};
