import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { EvidenceStore } from '../../src/register/evidence/evidence-store.ts';

/** A store that forgets everything with the test. */
export const testStore = (): EvidenceStore => {
  const kept = new Map<string, Buffer>();
  return {
    put: async (content) => {
      const parts: Uint8Array[] = [];
      if (content instanceof Uint8Array) parts.push(content);
      else for await (const part of content) parts.push(part);
      const bytes = Buffer.concat(parts);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      kept.set(sha256, bytes);
      return { sha256, bytes: bytes.length };
    },
    open: async (sha256) => {
      const bytes = kept.get(sha256);
      return bytes === undefined ? undefined : Readable.from([bytes]);
    },
    remove: async (sha256) => {
      kept.delete(sha256);
    },
  };
};
