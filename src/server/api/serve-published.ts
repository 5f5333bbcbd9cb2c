import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Endpoint } from '../../contract/endpoint.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import type { BoardShelf } from '../public/board-shelf.ts';
import { statusOfRefusal } from '../refusal-status.ts';
import { RepresentationCache } from '../representation-cache.ts';
import { represent, send } from '../representation.ts';
import type { AnswerFor, ApiParts, Call } from './api-parts.ts';
import { readForm } from './read-form.ts';

const nothing = z.strictObject({});
const longestAddress = 500;

/**
 * Serve an endpoint that everybody may read and that says only what is published: the same answer to the same address until the next
 * release, kept with its compressed forms. Any cache may keep it too, and asks by its tag whether it still holds.
 */
export const servePublished = <E extends Endpoint>(
  app: FastifyInstance,
  parts: Pick<ApiParts, 'isOpen'>,
  board: BoardShelf,
  endpoint: E,
  answerOf: (call: Pick<Call<E>, 'params' | 'query'>) => Promise<Decided<AnswerFor<E>>>,
): void => {
  const cache = new RepresentationCache();
  board.onChange(() => cache.clear());
  app.get(endpoint.path, { exposeHeadRoute: false }, async (request, reply) => {
    if (!parts.isOpen()) {
      reply.headers({ 'retry-after': '2', 'cache-control': 'no-store' });
      return reply.code(503).send({ code: 'starting' });
    }
    const kept = cache.find(request.url);
    if (kept !== undefined) return send(request, reply, kept);
    const before = board.current();
    const params = readForm(endpoint.params ?? nothing, request.params);
    const query = readForm(endpoint.query ?? nothing, request.query);
    const list = [params, query].flatMap((part) => (part.ok ? [] : part.refusal));
    const call = {
      params: params.ok ? params.value : {},
      query: query.ok ? query.value : {},
    } as Pick<Call<E>, 'params' | 'query'>;
    const decided: Decided<AnswerFor<E>> =
      list.length > 0 ? { ok: false, refusal: { code: 'bad-input', list } } : await answerOf(call);
    if (!decided.ok) {
      const { refusal } = decided;
      return reply.code(statusOfRefusal(refusal)).header('cache-control', 'no-store').send(refusal);
    }
    const answer = represent(
      JSON.stringify(endpoint.answer.parse(decided.value)),
      'application/json; charset=utf-8',
      { headers: { 'cache-control': 'no-cache' } },
    );
    // A new release may have come while the answer was made.
    if (board.current() === before && request.url.length <= longestAddress) cache.keep(request.url, answer);
    return send(request, reply, answer);
  });
};
