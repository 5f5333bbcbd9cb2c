import { readFile } from 'node:fs/promises';
import type { Decided } from '../core/basics/refusal.ts';
import { accept, refuse } from '../core/basics/result.ts';
import { mediaTypeOf, type MediaType } from '../exchange/document/media-type-of.ts';
import type { EvidenceStore, KeptFile } from '../register/evidence/evidence-store.ts';
import { spoolFile } from '../register/evidence/spool-file.ts';
import { scanFile } from './scan-file.ts';

/** What taking a file needs. */
export interface FileDoor {
  readonly store: EvidenceStore;
  /** Folder of this machine where a file lies while it is checked. */
  readonly incoming: string;
  readonly scanCommand?: string;
  /** Default 20 MB. */
  readonly limitBytes?: number;
}

const megabyte = 1024 * 1024;

/**
 * Take an uploaded document: not too large, of a type that its content shows, clean, and only then kept. Refuses with
 * `file-empty`, `file-too-large` (`limit` in MB), `file-type-not-taken` and `file-infected`.
 */
export const takeFile = async (
  content: AsyncIterable<Uint8Array>,
  { store, incoming, scanCommand, limitBytes = 20 * megabyte }: FileDoor,
): Promise<Decided<KeptFile & { readonly mediaType: MediaType }>> => {
  const spooled = await spoolFile(content, incoming, limitBytes);
  if (spooled === undefined) {
    return refuse({ code: 'file-too-large', params: { limit: Math.floor(limitBytes / megabyte) } });
  }
  try {
    if (spooled.bytes === 0) return refuse({ code: 'file-empty' });
    const bytes = await readFile(spooled.path);
    const mediaType = mediaTypeOf(bytes);
    if (mediaType === undefined) return refuse({ code: 'file-type-not-taken' });
    if (scanCommand !== undefined && (await scanFile(scanCommand, spooled.path)) === 'infected') {
      return refuse({ code: 'file-infected' });
    }
    return accept({ ...(await store.put(bytes)), mediaType });
  } finally {
    await spooled.discard();
  }
};
