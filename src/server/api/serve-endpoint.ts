import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Endpoint } from '../../contract/endpoint.ts';
import { listFileOf } from '../../contract/list-file-of.ts';
import { requestKey as requestKeyForm } from '../../contract/identifier-forms.ts';
import type { Decided, Refusal } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { statusOfRefusal } from '../refusal-status.ts';
import type { AnswerFor, ApiParts, Call, SignedCall } from './api-parts.ts';
import { findListFile } from '../list-file/find-list-file.ts';
import { findActor } from './find-actor.ts';
import { findKeyActor } from './find-key-actor.ts';
import { listFileAnswer } from './list-file-answer.ts';
import { readForm } from './read-form.ts';

const refuseWith = (reply: FastifyReply, refusal: Refusal): FastifyReply =>
  reply.code(statusOfRefusal(refusal)).header('cache-control', 'no-store').send(refusal);

/** What is checked of every change before anything is read: where it comes from, its form, its key. */
const checkChange = (
  { isOwnOrigin }: ApiParts,
  { headers, method, body }: FastifyRequest,
): Decided<string> => {
  if (method === 'GET') return accept('');
  const { origin } = headers;
  if (origin !== undefined && !isOwnOrigin(origin)) return refuse({ code: 'foreign-origin' });
  // A browser that names no origin still says that the page is not ours; a sister site is not ours either.
  const isOwnSite = ['same-origin', 'none', undefined].includes(headers['sec-fetch-site']);
  if (origin === undefined && !isOwnSite) return refuse({ code: 'foreign-origin' });
  if (body !== undefined && !/^application\/json\b/.test(headers['content-type'] ?? '')) {
    return refuse({ code: 'not-json' });
  }
  const key = requestKeyForm.safeParse(headers['idempotency-key']);
  return key.success ? accept(key.data) : refuse({ code: 'request-key-missing' });
};

type Handler<E extends Endpoint> = (call: Call<E>, request: FastifyRequest) => Promise<Decided<AnswerFor<E>>>;

const nothing = z.strictObject({});

/** What is done with a call that has been checked: the refusal, or the reply as it is to be sent. */
type Finish<E extends Endpoint> = (
  call: Call<E>,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<Decided<FastifyReply>>;

const answerCall = async <E extends Endpoint>(
  parts: ApiParts,
  endpoint: E,
  finish: Finish<E>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  if (!parts.isOpen()) {
    return reply
      .code(503)
      .headers({ 'retry-after': '2', 'cache-control': 'no-store' })
      .send({ code: 'starting' });
  }
  const checked = checkChange(parts, request);
  if (!checked.ok) return refuseWith(reply, checked.refusal);
  const { authorization, cookie } = request.headers;
  // A key speaks for itself: beside it no cookie counts.
  const keyed =
    authorization === undefined || endpoint.permission === 'public'
      ? undefined
      : await findKeyActor(parts, endpoint, {
          authorization,
          institutionId: (request.params as { institutionId?: string }).institutionId,
        });
  if (keyed?.ok === false) {
    const { seconds } = keyed.refusal.params ?? {};
    return refuseWith(seconds === undefined ? reply : reply.header('retry-after', seconds), keyed.refusal);
  }
  const actor = keyed === undefined ? await findActor(parts, cookie) : keyed.value;
  if (actor === undefined && endpoint.permission !== 'public') {
    return refuseWith(reply, { code: 'not-signed-in' });
  }
  const params = readForm(endpoint.params ?? nothing, request.params);
  const query = readForm(endpoint.query ?? nothing, request.query);
  const body = readForm(endpoint.body ?? nothing, request.body === undefined ? {} : request.body);
  if (!params.ok || !query.ok || !body.ok) {
    const list = [params, query, body].flatMap((part) => (part.ok ? [] : part.refusal));
    return refuseWith(reply, { code: 'bad-input', list });
  }
  const call = {
    params: params.value,
    query: query.value,
    body: body.value,
    requestKey: checked.value,
    actor,
  };
  const decided = await finish(call as Call<E>, request, reply);
  return decided.ok ? decided.value : refuseWith(reply, decided.refusal);
};

const serve = <E extends Endpoint>(
  app: FastifyInstance,
  parts: ApiParts,
  endpoint: E,
  finish: Finish<E>,
): void => {
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    exposeHeadRoute: false,
    ...(endpoint.mostBytes === undefined ? {} : { bodyLimit: endpoint.mostBytes }),
    handler: async (request, reply) => answerCall(parts, endpoint, finish, request, reply),
  });
};

/** A file that is made for the asker and kept by nobody. */
export interface OwnFile {
  readonly name: string;
  readonly type: string;
  readonly body: Buffer | Readable;
}

const sendFile = (reply: FastifyReply, { name, type, body }: OwnFile): FastifyReply =>
  reply
    .headers({
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="${name}"`,
      'content-type': type,
    })
    .send(body);

/** Serve one endpoint of the contract to everybody, signed in or not; a list with its file. */
export const serveOpenEndpoint = <E extends Endpoint>(
  app: FastifyInstance,
  parts: ApiParts,
  endpoint: E,
  handler: Handler<E>,
): void => {
  serve(app, parts, endpoint, async (call, request, reply) => {
    const decided = await handler(call, request);
    if (!decided.ok) return decided;
    // What is not in the contract does not leave: a field too many is our fault, not something to send.
    return accept(reply.header('cache-control', 'no-store').send(endpoint.answer.parse(decided.value)));
  });
  const file = findListFile(endpoint);
  if (file === undefined) return;
  serve(app, parts, listFileOf(endpoint), async (call, request, reply) => {
    const made = await listFileAnswer(parts, endpoint, file, call, async (page) =>
      handler(page as Call<E>, request),
    );
    return made.ok ? accept(sendFile(reply, made.value)) : made;
  });
};

/** Serve an endpoint whose answer is a file to everybody, signed in or not. */
export const serveOpenFile = <E extends Endpoint>(
  app: FastifyInstance,
  parts: ApiParts,
  endpoint: E,
  handler: (call: Call<E>) => Promise<Decided<OwnFile>>,
): void => {
  serve(app, parts, endpoint, async (call, _request, reply) => {
    const made = await handler(call);
    return made.ok ? accept(sendFile(reply, made.value)) : made;
  });
};

/** Serve an endpoint whose answer is a file to whoever is signed in. */
export const serveFile = <E extends Endpoint>(
  app: FastifyInstance,
  parts: ApiParts,
  endpoint: E,
  handler: (call: SignedCall<E>) => Promise<Decided<OwnFile>>,
): void => {
  serve(app, parts, endpoint, async ({ actor, ...call }, _request, reply) => {
    if (actor === undefined) return refuse({ code: 'not-signed-in' });
    const made = await handler({ ...call, actor });
    return made.ok ? accept(sendFile(reply, made.value)) : made;
  });
};

/** Serve one endpoint of the contract to whoever is signed in; the permission on the record is the handler's. */
export const serveEndpoint = <E extends Endpoint>(
  app: FastifyInstance,
  parts: ApiParts,
  endpoint: E,
  handler: (call: SignedCall<E>, request: FastifyRequest) => Promise<Decided<AnswerFor<E>>>,
): void => {
  serveOpenEndpoint(app, parts, endpoint, async (call, request) => {
    const { actor } = call;
    return actor === undefined ? refuse({ code: 'not-signed-in' }) : handler({ ...call, actor }, request);
  });
};
