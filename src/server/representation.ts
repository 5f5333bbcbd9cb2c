import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A finished answer, kept with its compressed forms: built once, sent many times. */
export interface Representation {
  readonly status: number;
  readonly type: string;
  readonly etag: string;
  readonly identity: Buffer;
  readonly brotli?: Buffer;
  readonly gzip?: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const worthCompressing = 600;
const isText = (type: string): boolean => /^text\/|javascript|json|svg/.test(type);

/** Compress and fingerprint a body once. */
export const represent = (
  body: string | Uint8Array,
  type: string,
  options: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): Representation => {
  const identity = Buffer.from(body);
  const compress = identity.length >= worthCompressing && isText(type);
  return {
    status: options.status ?? 200,
    type,
    // Weak: the compressed forms of one answer share it.
    etag: `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
    identity,
    headers: options.headers ?? {},
    ...(compress
      ? {
          brotli: brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
          gzip: gzipSync(identity, { level: 6 }),
        }
      : {}),
  };
};

/** The same answer where its language came from the reader's wish and not from the address. */
export const negotiated = (answer: Representation): Representation => ({
  ...answer,
  headers: { ...answer.headers, vary: 'accept-encoding, accept-language' },
});

const refused = /^q=0(\.0*)?$/;

/** Whether the client takes a coding: named, or by `*`, and not with weight zero (RFC 9110, 12.5.3). */
const takes = (accepted: string, coding: string): boolean => {
  let byStar = false;
  for (const part of accepted.split(',')) {
    const [name = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    if (name !== coding && name !== '*') continue;
    const taken = !parameters.some((item) => refused.test(item));
    if (name === coding) return taken;
    byStar = taken;
  }
  return byStar;
};

/** Weak comparison with each tag of `If-None-Match` (RFC 9110, 13.1.2): a proxy may have weakened ours. */
const isKnown = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag.slice(2));

/** Send in the best form that the client takes; 304 when it has it already. */
export const send = (request: FastifyRequest, reply: FastifyReply, answer: Representation): FastifyReply => {
  reply.headers({
    'content-type': answer.type,
    etag: answer.etag,
    vary: 'accept-encoding',
    ...answer.headers,
  });
  if (answer.status === 200 && isKnown(request.headers['if-none-match'], answer.etag))
    return reply.code(304).send();
  const accepted = request.headers['accept-encoding'] ?? '';
  if (answer.brotli !== undefined && takes(accepted, 'br')) {
    return reply.code(answer.status).header('content-encoding', 'br').send(answer.brotli);
  }
  if (answer.gzip !== undefined && takes(accepted, 'gzip')) {
    return reply.code(answer.status).header('content-encoding', 'gzip').send(answer.gzip);
  }
  return reply.code(answer.status).send(answer.identity);
};
