import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { output, ZodType } from 'zod';
import { requestKey as requestKeyForm } from '../../contract/identifier-forms.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { Decided, Refusal } from '../../core/basics/refusal.ts';
import type { MediaType } from '../../exchange/document/media-type-of.ts';
import type { KeptFile } from '../../register/evidence/evidence-store.ts';
import { takeFile } from '../take-file.ts';
import type { ApiParts } from './api-parts.ts';
import { refuseRaw } from './raw-call.ts';
import { readForm } from './read-form.ts';

/** Past it nothing is read: whoever has no account gets no more than the door takes, and a little to be told so. */
const readLimit = 32 * 1024 * 1024;

/** What came besides the file. */
interface OpenUpload<Query> {
  readonly query: Query;
  readonly requestKey: string;
  readonly request: FastifyRequest;
}

const readUpload = <Query>(
  { isOwnOrigin }: ApiParts,
  query: ZodType<Query>,
  request: FastifyRequest,
): Decided<OpenUpload<Query>> => {
  const { origin } = request.headers;
  const isOwn =
    origin === undefined
      ? ['same-origin', 'none', undefined].includes(request.headers['sec-fetch-site'])
      : isOwnOrigin(origin);
  if (!isOwn) return refuse({ code: 'foreign-origin' });
  const key = requestKeyForm.safeParse(request.headers['idempotency-key']);
  if (!key.success) return refuse({ code: 'request-key-missing' });
  const read = readForm(query, request.query);
  if (!read.ok) return refuse({ code: 'bad-input', list: read.refusal });
  return accept({ query: read.value, requestKey: key.data, request });
};

/**
 * Serve an endpoint that takes a file from somebody without an account: whether it may come is asked before a byte is read. A refused file is
 * let run out, so that its sender gets to hear why.
 */
export const serveOpenUpload = <Query, Answer, Permitted>(
  app: FastifyInstance,
  parts: ApiParts,
  endpoint: { readonly path: string; readonly query: ZodType<Query>; readonly answer: ZodType<Answer> },
  {
    permit,
    keep,
  }: {
    readonly permit: (upload: OpenUpload<Query>) => Promise<Decided<Permitted>>;
    readonly keep: (
      upload: OpenUpload<Query>,
      file: KeptFile & { readonly mediaType: MediaType },
      permitted: Permitted,
    ) => Promise<Decided<output<ZodType<Answer>>>>;
  },
): void => {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    scope.post(endpoint.path, { bodyLimit: readLimit }, async (request, reply) => {
      if (!parts.isOpen()) {
        request.raw.resume();
        return reply
          .code(503)
          .headers({ 'retry-after': '2', 'cache-control': 'no-store' })
          .send({ code: 'starting' });
      }
      const refuseUnread = (refusal: Refusal): FastifyReply => {
        request.raw.resume();
        return refuseRaw(reply, refusal);
      };
      const upload = readUpload(parts, endpoint.query, request);
      if (!upload.ok) return refuseUnread(upload.refusal);
      const permitted = await permit(upload.value);
      if (!permitted.ok) return refuseUnread(permitted.refusal);
      const taken = await takeFile((request.body as Readable | undefined) ?? request.raw, parts.desk().files);
      if (!taken.ok) return refuseUnread(taken.refusal);
      const kept = await keep(upload.value, taken.value, permitted.value);
      if (!kept.ok) return refuseRaw(reply, kept.refusal);
      return reply.header('cache-control', 'no-store').send(endpoint.answer.parse(kept.value));
    });
  });
};
