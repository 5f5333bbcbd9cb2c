import type { FastifyInstance } from 'fastify';
import type { DeskShelf } from '../desk-shelf.ts';
import { addGauges } from './add-gauges.ts';
import { mayReadMetrics } from './may-read-metrics.ts';
import type { Meters } from './meters.ts';

/** What a Prometheus server reads: free on this machine, elsewhere with the token of the settings, else as if it were not there. */
export const addMetrics = (
  app: FastifyInstance,
  { registry }: Meters,
  desk: DeskShelf,
  token: string | undefined,
): void => {
  const gauges = addGauges(registry, desk);
  app.get('/metrics', async (request, reply) => {
    const may = mayReadMetrics(request, token);
    if (may === 'hidden') return reply.callNotFound();
    void reply.header('cache-control', 'no-store');
    if (may === 'no') {
      return reply.code(401).header('www-authenticate', 'Bearer').send({ code: 'not-signed-in' });
    }
    await gauges.read();
    return reply.header('content-type', registry.contentType).send(await registry.metrics());
  });
};
