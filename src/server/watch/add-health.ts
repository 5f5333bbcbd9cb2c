import type { FastifyInstance } from 'fastify';
import type { WatchedParts } from './watched-parts.ts';

/** 503 until pages can be served, then 200 with version and release; a worker serves none, and is told by its open register. */
export const addHealth = (app: FastifyInstance, { shelf, desk, version, role }: WatchedParts): void => {
  app.get('/api/health', async (_request, reply) => {
    if (role === 'worker') {
      const isOpen = desk.current() !== undefined;
      void reply.header('cache-control', 'no-store').code(isOpen ? 200 : 503);
      return reply.send({ status: isOpen ? 'ok' : 'starting', version });
    }
    const release = shelf.current()?.manifest.id;
    void reply.header('cache-control', 'no-store');
    return release === undefined
      ? reply.code(503).send({ status: 'starting', version })
      : reply.send({ status: 'ok', version, release });
  });
};
