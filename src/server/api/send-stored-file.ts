import type { FastifyReply } from 'fastify';
import { attachmentOf } from '../attachment-of.ts';
import type { ApiParts } from './api-parts.ts';
import { refuseRaw } from './raw-call.ts';

/** A file of the store as an attachment that no browser opens in our name; `file-unknown` where its bytes are gone. */
export const sendStoredFile = async (
  parts: ApiParts,
  reply: FastifyReply,
  file:
    | {
        readonly sha256: string;
        readonly name: string;
        readonly mediaType: string;
        readonly bytes: number;
      }
    | undefined,
): Promise<FastifyReply> => {
  const content = file && (await parts.desk().files.store.open(file.sha256, { verify: true }));
  if (file === undefined || content === undefined) return refuseRaw(reply, { code: 'file-unknown' });
  return reply
    .headers({
      'cache-control': 'no-store',
      'content-disposition': attachmentOf(file.name),
      'content-length': String(file.bytes),
      'content-security-policy': "sandbox; default-src 'none'",
      'content-type': file.mediaType,
    })
    .send(content);
};
