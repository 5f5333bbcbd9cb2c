import { createReadStream } from 'node:fs';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { guessFile } from '../../intake/guess-file.ts';
import type { KeptFile } from '../../register/evidence/evidence-store.ts';
import { spoolFile } from '../../register/evidence/spool-file.ts';
import { scanFile } from '../scan-file.ts';
import type { FileDoor } from '../take-file.ts';
import { fileRefusal } from './file-refusal.ts';
import { importKnowledge } from './import-knowledge.ts';

const megabyte = 1024 * 1024;

/**
 * Take an uploaded table, all of it or nothing: not too large, clean, and with a head that reads as one. Refuses with
 * `import-file-too-large` (`limit` in MB), `file-empty`, `file-infected` and `import-file-broken`.
 */
export const takeImportFile = async (
  content: AsyncIterable<Uint8Array>,
  name: string,
  { store, incoming, scanCommand, limitBytes }: FileDoor & { readonly limitBytes: number },
): Promise<Decided<KeptFile>> => {
  const spooled = await spoolFile(content, incoming, limitBytes);
  if (spooled === undefined)
    return refuse({
      code: 'import-file-too-large',
      params: { limit: Math.floor(limitBytes / megabyte) },
    });
  try {
    if (spooled.bytes === 0) return refuse({ code: 'file-empty' });
    if (scanCommand !== undefined && (await scanFile(scanCommand, spooled.path)) === 'infected')
      return refuse({ code: 'file-infected' });
    const { lists } = await importKnowledge();
    const head = await guessFile(
      { name, bytes: createReadStream(spooled.path) },
      { limitBytes, lists, known: [] },
    );
    if (!head.ok) return refuse(fileRefusal(head.refusal));
    return accept(await store.put(createReadStream(spooled.path)));
  } finally {
    await spooled.discard();
  }
};
