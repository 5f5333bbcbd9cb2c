import type { FastifyInstance } from 'fastify';

/** NCALayer, the program of the National Certification Authority that signs on the reader's own computer. */
const signingProgram = 'wss://127.0.0.1:13579';

const policyWith = (styleNonce?: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${styleNonce === undefined ? '' : ` 'nonce-${styleNonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${styleNonce === undefined ? '' : ` ${signingProgram}`}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** On every answer, errors included: no inline script or style, nothing from elsewhere, no framing. */
const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policyWith(),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/**
 * The policy of a desk page: the one style element that carries this answer's nonce is allowed besides, for the
 * colours that the components' library computes in the browser, and the page may speak to NCALayer on the reader's own
 * computer, which it does when he asks to sign with it. Everything else stays as on public pages.
 */
export const deskPolicy = (styleNonce: string): string => policyWith(styleNonce);

/** Two years, and names beneath ours too: whoever came once by https comes by nothing else (RFC 6797). */
const transportSecurity = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } as const;

/** The headers of a site that people reach by https, or by plain http on their own computer. */
export const securityHeadersOf = (isSecure: boolean): Readonly<Record<string, string>> =>
  isSecure ? { ...securityHeaders, ...transportSecurity } : securityHeaders;

export const addSecurityHeaders = (app: FastifyInstance, isSecure: boolean): void => {
  const headers = securityHeadersOf(isSecure);
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers);
  });
};
