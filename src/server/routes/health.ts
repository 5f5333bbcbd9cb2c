import type { FastifyInstance } from 'fastify';
import type { ReleaseShelf } from '../release-shelf.ts';

/** 503 until pages can be served, then 200 with version and release. */
export const addHealth = (app: FastifyInstance, shelf: ReleaseShelf, version: string): void => {
  app.get('/api/health', async (_request, reply) => {
    const release = shelf.current()?.manifest.id;
    void reply.header('cache-control', 'no-store');
    return release === undefined
      ? reply.code(503).send({ status: 'starting', version })
      : reply.send({ status: 'ok', version, release });
  });
};
