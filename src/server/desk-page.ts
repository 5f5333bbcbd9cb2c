import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { isLocale } from '../core/basics/locale.ts';
import { text } from '../messages.ts';
import type { BuiltWeb } from './built-web.ts';
import { deskPolicy } from './security-headers.ts';
import { shellPage } from './shell-page.ts';

/** `/{locale}/desk` and everything below: which page stands there is decided in the browser. */
export const addDeskPage = (
  app: FastifyInstance,
  { desk, deskTexts }: Pick<BuiltWeb, 'desk' | 'deskTexts'>,
): void => {
  for (const route of ['/:locale/desk', '/:locale/desk/*']) {
    app.get(route, async (request, reply) => {
      const { locale } = request.params as { locale: string };
      if (!isLocale(locale)) return reply.callNotFound();
      const styleNonce = randomBytes(18).toString('base64');
      const page = shellPage(locale, desk, {
        place: 'desk',
        title: text(locale, 'desk.title'),
        noScript: text(locale, 'desk.no-script'),
        styleNonce,
        texts: deskTexts,
      });
      return reply
        .header('content-security-policy', deskPolicy(styleNonce))
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(page);
    });
  }
};
