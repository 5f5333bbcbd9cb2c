import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { readQda } from '../../exchange/qda/read-qda.ts';
import type { SpooledFile } from '../../register/evidence/spool-file.ts';
import { inThread } from '../../solve/in-thread.ts';

type ReadAnswer = Awaited<ReturnType<typeof readQda>>;

/** What a file says, read in a thread of its own, since a large one takes seconds; its reader's refusals by the names of ours. */
export const readStudyFile = async (
  { path: place }: SpooledFile,
  name: string,
): Promise<Decided<Extract<ReadAnswer, { ok: true }>['value'] & { readonly sha256: string }>> => {
  const bytes = await readFile(place);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const data = { bytes: new Uint8Array(bytes), name: path.parse(name).name };
  const read = await inThread<ReadAnswer>(new URL('./qda-worker.ts', import.meta.url), data);
  if (read.ok) return accept({ ...read.value, sha256 });
  const { code, params } = read.refusal;
  return refuse({ code: `study-file-${code}`, params });
};
