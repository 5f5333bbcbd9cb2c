import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AnsweredRequest } from './log.ts';

const routeOf = (request: FastifyRequest): string | undefined => request.routeOptions.url;

const institutionIn = (params: unknown): string | undefined => {
  const { institutionId } = (params ?? {}) as { readonly institutionId?: unknown };
  return typeof institutionId === 'string' && /^[a-z0-9-]{1,64}$/.test(institutionId)
    ? institutionId
    : undefined;
};

/** Name every answer after its request, and tell the listeners of each request that was answered. */
export const addRequestWatch = (
  app: FastifyInstance,
  listeners: readonly ((answered: AnsweredRequest, request: FastifyRequest) => void)[],
): void => {
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = routeOf(request);
    const institutionId = institutionIn(request.params);
    const answered: AnsweredRequest = {
      ...{ requestId: request.id, method: request.method, status: reply.statusCode },
      ...(route === undefined ? {} : { route }),
      milliseconds: reply.elapsedTime,
      ...(institutionId === undefined ? {} : { institutionId }),
    };
    for (const listener of listeners) listener(answered, request);
  });
};
