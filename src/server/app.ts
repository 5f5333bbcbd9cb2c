import { fastify, type FastifyInstance } from 'fastify';
import type { PublicParts } from './public.ts';
import { addPublicPages } from './public.ts';
import { addHealth } from './routes/health.ts';
import { addSecurityHeaders } from './security-headers.ts';

/** The HTTP application: no state of its own, everything it serves is handed in. */
export const createApp = (
  parts: PublicParts & { readonly version: string; readonly trustProxy?: boolean },
): FastifyInstance => {
  const app = fastify({
    logger: false,
    trustProxy: parts.trustProxy ?? false,
    bodyLimit: 1024 * 1024,
    requestTimeout: 30_000,
    maxRequestsPerSocket: 0,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
  });
  addSecurityHeaders(app);
  app.setErrorHandler((error, request, reply) => {
    const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
    if (status >= 500)
      process.stderr.write(
        `${request.method} ${request.routeOptions.url ?? '?'}: ${String(error instanceof Error ? error.stack : error)}\n`,
      );
    return reply.code(status).send({ code: status >= 500 ? 'our-fault' : 'bad-request' });
  });
  addHealth(app, parts.shelf, parts.version);
  addPublicPages(app, parts);
  return app;
};
