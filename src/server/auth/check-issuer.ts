import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';

const bare = (issuer: string): string => issuer.replace(/\/$/, '');

/**
 * Single sign-on is closed while what was read at the address of the settings names another issuer (OpenID Connect Discovery 1.0, 4.3): the
 * library takes whatever issuer it finds there. Stands after the library's own plugin, which may read the address anew just before.
 */
export const checkIssuer = (issuer: string, report: (sentence: string) => void): BetterAuthPlugin => ({
  id: 'check-issuer',
  hooks: {
    before: [
      {
        matcher: ({ path }) => path === '/sign-in/social' || path?.startsWith('/callback') === true,
        handler: createAuthMiddleware(async (ctx) => {
          const provider = ctx.context.socialProviders.find(({ id }) => id === 'oidc');
          if (provider === undefined || bare(provider.issuer ?? '') === bare(issuer)) return;
          report('sign-in: the provider of single sign-on names another issuer than QAITU_OIDC_ISSUER');
          throw new APIError('NOT_FOUND', { code: 'PROVIDER_NOT_FOUND' });
        }),
      },
    ],
  },
});
