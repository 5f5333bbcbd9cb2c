import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ZodType } from 'zod';
import type { Actor } from '../../core/access/actor.ts';
import type { Refusal } from '../../core/basics/refusal.ts';
import { statusOfRefusal } from '../refusal-status.ts';
import type { ApiParts } from './api-parts.ts';
import { findActor } from './find-actor.ts';
import { readForm } from './read-form.ts';

export const refuseRaw = (reply: FastifyReply, refusal: Refusal): FastifyReply =>
  reply.code(statusOfRefusal(refusal)).header('cache-control', 'no-store').send(refusal);

/**
 * Who asks an endpoint whose body or answer is no JSON, and with what; where somebody may not ask at all, he is answered
 * here and `undefined` comes back.
 */
export const openRawCall = async <Params, Query>(
  parts: ApiParts,
  endpoint: { readonly params: ZodType<Params>; readonly query: ZodType<Query> },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<{ readonly actor: Actor; readonly params: Params; readonly query: Query } | undefined> => {
  if (!parts.isOpen()) {
    reply.code(503).headers({ 'retry-after': '2', 'cache-control': 'no-store' }).send({ code: 'starting' });
    return undefined;
  }
  const { origin } = request.headers;
  const isForeign =
    request.method !== 'GET' &&
    ((origin !== undefined && !parts.isOwnOrigin(origin)) ||
      // A sister site is not ours either; where a page names its origin, that alone counts.
      (origin === undefined &&
        !['same-origin', 'none', undefined].includes(request.headers['sec-fetch-site'])));
  if (isForeign) {
    refuseRaw(reply, { code: 'foreign-origin' });
    return undefined;
  }
  const actor = await findActor(parts, request.headers.cookie);
  if (actor === undefined) {
    refuseRaw(reply, { code: 'not-signed-in' });
    return undefined;
  }
  const params = readForm(endpoint.params, request.params);
  const query = readForm(endpoint.query, request.query);
  if (!params.ok || !query.ok) {
    const list = [params, query].flatMap((part) => (part.ok ? [] : part.refusal));
    refuseRaw(reply, { code: 'bad-input', list });
    return undefined;
  }
  return { actor, params: params.value, query: query.value };
};
