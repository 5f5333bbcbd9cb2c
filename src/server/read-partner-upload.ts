import { createReadStream } from 'node:fs';
import type { Decided } from '../core/basics/refusal.ts';
import { accept, refuse } from '../core/basics/result.ts';
import { readPartnerFile, type PartnerFileRead } from '../exchange/ewp/stay/read-partner-file.ts';
import type { SpooledFile } from '../register/evidence/spool-file.ts';

/** What a partner's file says; the reader's refusals by the names of ours. */
export const readPartnerUpload = async ({ path }: SpooledFile): Promise<Decided<PartnerFileRead>> => {
  const read = await readPartnerFile(() => createReadStream(path));
  if (read.ok) return accept(read.value);
  const { code, params } = read.refusal;
  return refuse({ code: `partner-document-${code}`, params });
};
