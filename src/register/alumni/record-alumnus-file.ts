import { sql } from 'kysely';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { RegisterTransaction } from '../db.ts';
import { newId } from '../new-id.ts';
import { listAlumnusFiles, type AlumnusFileRow } from './alumnus-file.ts';

/** More than anybody needs to show where he is. */
const mostFiles = 30;

/** Write down a document that lies in the store; the same bytes of the same person are one file. */
export const recordAlumnusFile = async (
  trx: RegisterTransaction,
  institutionId: string,
  file: Omit<AlumnusFileRow, 'id' | 'uploadedAt'> & { readonly at: Date },
): Promise<Decided<Pick<AlumnusFileRow, 'id' | 'name' | 'mediaType' | 'bytes' | 'uploadedAt'>>> => {
  const { alumnusId, accountId, sha256, bytes, mediaType, name, at } = file;
  // Held, so that two uploads of one file find each other.
  await sql`select from alumnus where institution_id = ${institutionId} and id = ${alumnusId} for update`.execute(
    trx,
  );
  const known = await listAlumnusFiles(trx, institutionId, [alumnusId]);
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
    insert into alumnus_file (institution_id, id, alumnus_id, account_id, sha256, bytes, media_type, name, uploaded_at)
    values (${institutionId}, ${id}, ${alumnusId}, ${accountId}, ${sha256}, ${bytes}, ${mediaType}, ${name}, ${at})`.execute(
    trx,
  );
  return accept({ id, name, mediaType, bytes, uploadedAt: at.toISOString() });
};
