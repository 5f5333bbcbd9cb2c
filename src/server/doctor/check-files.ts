import { randomBytes } from 'node:crypto';
import type { Check } from '../../core/doctor/check.ts';
import type { EvidenceStore } from '../../register/evidence/evidence-store.ts';

const read = async (store: EvidenceStore, sha256: string): Promise<Buffer | undefined> => {
  const stream = await store.open(sha256, { verify: true });
  if (stream === undefined) return undefined;
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
};

/** Put some bytes into the store of uploaded documents, read them back and take them away. `place` is its folder or bucket. */
export const checkFiles = async (store: EvidenceStore, place: string): Promise<Check> => {
  const id = 'files';
  const bytes = randomBytes(64);
  try {
    const { sha256 } = await store.put(bytes);
    const back = await read(store, sha256);
    await store.remove(sha256);
    if (back?.equals(bytes) !== true) throw new Error('other bytes came back');
    return { id, outcome: 'ok', says: { key: 'files.ok', params: { place } }, place };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const says = { key: 'files.wrong', params: { place, reason } };
    return { id, outcome: 'fault', says, place, cure: { key: 'files.cure' } };
  }
};
