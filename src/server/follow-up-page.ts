import type { FastifyInstance } from 'fastify';
import { isLocale } from '../core/basics/locale.ts';
import { text } from '../messages.ts';
import type { BuiltWeb } from './built-web.ts';
import { shellPage } from './shell-page.ts';

/** `/{locale}/follow-up`: the same bytes for everyone; whose link it is stands in the fragment, which no server sees. */
export const addFollowUpPage = (app: FastifyInstance, assets: BuiltWeb['desk']): void => {
  app.get('/:locale/follow-up', async (request, reply) => {
    const { locale } = request.params as { locale: string };
    if (!isLocale(locale)) return reply.callNotFound();
    return reply
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .type('text/html; charset=utf-8')
      .send(
        shellPage(locale, assets, {
          place: 'follow-up',
          title: text(locale, 'follow-up.title'),
          noScript: text(locale, 'follow-up.no-script'),
        }),
      );
  });
};
