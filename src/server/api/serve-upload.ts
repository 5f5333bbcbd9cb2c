import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { output, ZodType } from 'zod';
import type { Actor } from '../../core/access/actor.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import type { MediaType } from '../../exchange/document/media-type-of.ts';
import type { KeptFile } from '../../register/evidence/evidence-store.ts';
import { takeFile } from '../take-file.ts';
import type { ApiParts } from './api-parts.ts';
import { openRawCall, refuseRaw } from './raw-call.ts';

/** Past it nothing is read; below it the door itself says that a file is too large. */
const readLimit = 1024 * 1024 * 1024;

/** An endpoint whose body is the file itself; what else it is told travels in the query. */
interface UploadEndpoint {
  readonly path: string;
  readonly params: ZodType;
  readonly query: ZodType;
  readonly answer: ZodType;
}

/** One upload: who sends it, where to and with which words. */
interface Upload<E extends UploadEndpoint> {
  readonly actor: Actor;
  readonly params: output<E['params']>;
  readonly query: output<E['query']>;
  readonly request: FastifyRequest;
}

/**
 * Serve an endpoint that takes a file: whether it may come is asked before a byte is read, what was taken is kept by
 * `keep`. A refused file is let run out, so that its sender gets to hear why.
 */
export const serveUpload = <E extends UploadEndpoint, Permitted>(
  app: FastifyInstance,
  parts: ApiParts,
  endpoint: E,
  {
    permit,
    keep,
  }: {
    readonly permit: (upload: Upload<E>) => Promise<Decided<Permitted>>;
    readonly keep: (
      upload: Upload<E>,
      file: KeptFile & { readonly mediaType: MediaType },
      permitted: Permitted,
    ) => Promise<Decided<output<E['answer']>>>;
  },
): void => {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    scope.post(endpoint.path, { bodyLimit: readLimit }, async (request, reply) => {
      const drain = () => void request.raw.resume();
      const { params, query } = endpoint as {
        readonly params: ZodType<output<E['params']>>;
        readonly query: ZodType<output<E['query']>>;
      };
      const call = await openRawCall(parts, { params, query }, request, reply);
      if (call === undefined) {
        drain();
        return reply;
      }
      const upload = { ...call, request };
      const permitted = await permit(upload);
      if (!permitted.ok) {
        drain();
        return refuseRaw(reply, permitted.refusal);
      }
      const taken = await takeFile((request.body as Readable | undefined) ?? request.raw, parts.desk().files);
      if (!taken.ok) {
        drain();
        return refuseRaw(reply, taken.refusal);
      }
      const kept = await keep(upload, taken.value, permitted.value);
      if (!kept.ok) return refuseRaw(reply, kept.refusal);
      return reply.header('cache-control', 'no-store').send(endpoint.answer.parse(kept.value));
    });
  });
};
