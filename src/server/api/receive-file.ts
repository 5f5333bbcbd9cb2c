import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ZodType } from 'zod';
import type { Actor } from '../../core/access/actor.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { spoolFile, type SpooledFile } from '../../register/evidence/spool-file.ts';
import { scanFile } from '../scan-file.ts';
import type { ApiParts } from './api-parts.ts';
import { openRawCall, refuseRaw } from './raw-call.ts';

interface Received<Params, Query> {
  readonly actor: Actor;
  readonly params: Params;
  readonly query: Query;
  readonly file: SpooledFile;
}

/**
 * Takes the body of a request as a file, scanned where the place has a scanner, and answers with what is made of it; the file is gone
 * afterwards. `permit` is asked before a byte is read, so that a stranger's file is never opened.
 */
export const receiveFile = async <Params, Query>(
  parts: ApiParts,
  endpoint: { readonly params: ZodType<Params>; readonly query: ZodType<Query>; readonly answer: ZodType },
  mostBytes: number,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  steps: {
    readonly permit: (actor: Actor, params: Params) => Promise<Decided<unknown>>;
    readonly answer: (received: Received<Params, Query>) => Promise<Decided<unknown>>;
  },
): Promise<FastifyReply> => {
  const refused = (refusal: Parameters<typeof refuseRaw>[1]) => {
    request.raw.resume();
    return refuseRaw(reply, refusal);
  };
  const call = await openRawCall(parts, endpoint, request, reply);
  if (call === undefined) {
    request.raw.resume();
    return reply;
  }
  const allowed = await steps.permit(call.actor, call.params);
  if (!allowed.ok) return refused(allowed.refusal);
  const { incoming, scanCommand } = parts.desk().files;
  const content = (request.body as Readable | undefined) ?? request.raw;
  const file = await spoolFile(content, incoming, mostBytes);
  if (file === undefined)
    return refused({ code: 'file-too-large', params: { limit: mostBytes / 1024 / 1024 } });
  try {
    if (scanCommand !== undefined && (await scanFile(scanCommand, file.path)) === 'infected')
      return refused({ code: 'file-infected' });
    const made = await steps.answer({ ...call, file });
    if (!made.ok) return refused(made.refusal);
    return await reply.header('cache-control', 'no-store').send(endpoint.answer.parse(made.value));
  } finally {
    await file.discard();
  }
};
