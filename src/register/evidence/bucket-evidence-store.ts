import { openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import { evidenceKey } from './evidence-key.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { spoolFile } from './spool-file.ts';
import { FilesAway } from './storage-fault.ts';
import { verifiedStream } from './verified-stream.ts';

/** A bucket of an S3-compatible service. */
export interface BucketSettings {
  /** Origin of the service, `https://storage.example.org`. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly keyId: string;
  readonly secret: string;
}

const patienceMs = 120_000;

/** Says what was refused, never with which key. */
const fault = (action: string, sha256: string, status: number): FilesAway =>
  new FilesAway(`the file store answered ${status} to ${action} ${sha256}`);

/** `fetch failed` says nothing; what is below it does. */
const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause ? String(cause.code) : cause.message;
};

/**
 * Contents as objects `<bucket>/ab/cd/<sha256>`. A content is written to `spoolFolder` first: its fingerprint is part of
 * the signature, so the service itself refuses other bytes.
 */
export const bucketEvidenceStore = (
  { endpoint, bucket, region, keyId, secret }: BucketSettings,
  spoolFolder: string,
): EvidenceStore => {
  const client = new AwsClient({
    accessKeyId: keyId,
    secretAccessKey: secret,
    service: 's3',
    region,
    retries: 2,
  });
  const send = async (method: string, sha256: string, body?: Blob): Promise<Response> => {
    const address = `${endpoint}/${bucket}/${evidenceKey(sha256)}`;
    try {
      return await client.fetch(address, {
        method,
        redirect: 'error',
        signal: AbortSignal.timeout(patienceMs),
        ...(body === undefined ? {} : { body, headers: { 'x-amz-content-sha256': sha256 } }),
      });
    } catch (error) {
      throw new FilesAway(`the file store does not answer: ${reasonOf(error)}`, { cause: error });
    }
  };
  return {
    put: async (content) => {
      const spooled = await spoolFile(content, spoolFolder);
      if (spooled === undefined) throw new Error('a store has no limit of its own');
      const { sha256, bytes } = spooled;
      try {
        const answer = await send('PUT', sha256, await openAsBlob(spooled.path));
        await answer.body?.cancel();
        if (!answer.ok) throw fault('keeping', sha256, answer.status);
      } finally {
        await spooled.discard();
      }
      return { sha256, bytes };
    },
    open: async (sha256, options) => {
      const answer = await send('GET', sha256);
      if (!answer.ok || answer.body === null) {
        await answer.body?.cancel();
        if (answer.status === 404) return undefined;
        throw fault('reading', sha256, answer.status);
      }
      const stream = Readable.fromWeb(answer.body as ReadableStream<Uint8Array>);
      return options?.verify === true ? verifiedStream(stream, sha256) : stream;
    },
    remove: async (sha256) => {
      const answer = await send('DELETE', sha256);
      await answer.body?.cancel();
      if (!answer.ok && answer.status !== 404) throw fault('removing', sha256, answer.status);
    },
  };
};
