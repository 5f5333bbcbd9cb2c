import { fastify, type FastifyInstance } from 'fastify';
import type { createErrorAnswer } from './answer-error.ts';
import { refuseConnection } from './refuse-connection.ts';
import { securityHeadersOf } from './security-headers.ts';
import { requestIdFrom } from './watch/request-id.ts';
import { trustedPeer } from './watch/trusted-peer.ts';

/** In ms: a document of 20 MB over a slow line takes minutes, headers alone may not. */
const uploadWithin = 300_000;
const headersWithin = 30_000;

/** How requests arrive: how large, how long, from which proxies, and what is said when they arrive broken. */
export const openHttp = (
  {
    trustProxy,
    arrival,
    isSecure = false,
  }: {
    readonly trustProxy?: string | undefined;
    /** Whether people reach the site by https, here or at a proxy. */
    readonly isSecure?: boolean;
    readonly arrival?: { readonly within: number; readonly checkedEvery: number };
  },
  answerError: ReturnType<typeof createErrorAnswer>,
): FastifyInstance => {
  const { within, checkedEvery } = arrival ?? { within: uploadWithin, checkedEvery: 5000 };
  return fastify({
    logger: false,
    genReqId: requestIdFrom(trustedPeer(trustProxy)),
    trustProxy: trustProxy ?? false,
    bodyLimit: 1024 * 1024,
    requestTimeout: within,
    http: { headersTimeout: Math.min(within, headersWithin), connectionsCheckingInterval: checkedEvery },
    maxRequestsPerSocket: 0,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
    clientErrorHandler: refuseConnection(isSecure),
    // An address that cannot be decoded is refused before any hook runs.
    frameworkErrors: (error, request, reply) => {
      answerError(error, request, reply.headers(securityHeadersOf(isSecure)));
    },
  });
};
