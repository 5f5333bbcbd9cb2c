import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { isLocale } from '../core/basics/locale.ts';
import { text } from '../messages.ts';
import type { BuiltWeb } from './built-web.ts';
import { shellPage } from './shell-page.ts';

/**
 * `/{locale}/follow-up`: the same bytes for everyone; whose link it is stands in the fragment, which no server sees. The address of the one
 * click, `…/stop/{token}`, opens the same page, which asks before it stops anything: whatever only looks at links changes nothing.
 */
export const addFollowUpPage = (app: FastifyInstance, assets: BuiltWeb['desk']): void => {
  const show: RouteHandlerMethod = async (request, reply) => {
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
          isForPhone: true,
        }),
      );
  };
  app.get('/:locale/follow-up', show);
  app.get('/:locale/follow-up/stop/:token', show);
};
