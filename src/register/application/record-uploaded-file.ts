import { sql } from 'kysely';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import { newId } from '../new-id.ts';
import type { FileRow } from './load-drafts.ts';

/** More than any call asks for. */
const mostFiles = 100;

/** Write down a file that lies in the store; the same bytes in the same draft are one file. */
export const recordUploadedFile = async (
  trx: RegisterTransaction,
  institutionId: string,
  file: {
    readonly draftId: string;
    readonly accountId: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly mediaType: string;
    readonly name: string;
    readonly at: Date;
  },
): Promise<Decided<FileRow>> => {
  const { draftId, accountId, sha256, bytes, mediaType, name, at } = file;
  // Held, so that two uploads of one file find each other.
  await sql`select from draft where institution_id = ${institutionId} and id = ${draftId} for update`.execute(
    trx,
  );
  const { rows } = await sql<FileRow & { sha256: string }>`
    select id, name, media_type as "mediaType", bytes::int, ${instant('uploaded_at')} as "uploadedAt", sha256
      from uploaded_file
     where institution_id = ${institutionId} and draft_id = ${draftId} and removed_at is null`.execute(trx);
  const same = rows.find((row) => row.sha256 === sha256);
  if (same !== undefined) {
    const { sha256: _known, ...known } = same;
    return accept(known);
  }
  if (rows.length >= mostFiles) return refuse({ code: 'files-too-many', params: { most: mostFiles } });
  const id = newId('fil', at.getTime());
  await sql`
    insert into uploaded_file (institution_id, id, account_id, draft_id, sha256, bytes, media_type, name, uploaded_at)
    values (${institutionId}, ${id}, ${accountId}, ${draftId}, ${sha256}, ${bytes}, ${mediaType}, ${name}, ${at})`.execute(
    trx,
  );
  return accept({ id, name, mediaType, bytes, uploadedAt: at.toISOString() });
};
