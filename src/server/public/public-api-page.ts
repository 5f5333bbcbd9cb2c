import type { FastifyInstance } from 'fastify';
import { isLocale } from '../../core/basics/locale.ts';
import type { ApiNoun } from '../../contract/api-page.ts';
import { describeApi } from '../openapi/describe-api.ts';
import type { PageMaker } from './page-maker.ts';
import { send } from '../representation.ts';

/** The pages that describe the API: one in short with what keys open, one for each noun. They are the same until the program is another. */
export const addPublicApiPage = (app: FastifyInstance, makePage: PageMaker): void => {
  let nouns: readonly ApiNoun[] | undefined;

  app.get('/:locale/api', async (request, reply) => {
    const { locale } = request.params as { readonly locale: string };
    if (!isLocale(locale)) return reply.callNotFound();
    nouns ??= describeApi();
    return send(
      request,
      reply,
      makePage(request, locale, 'api', { kind: 'api', api: { nouns, noun: undefined } }),
    );
  });
  app.get('/:locale/api/:noun', async (request, reply) => {
    const { locale, noun } = request.params as { readonly locale: string; readonly noun: string };
    nouns ??= describeApi();
    if (!isLocale(locale) || !nouns.some(({ id }) => id === noun)) return reply.callNotFound();
    return send(
      request,
      reply,
      makePage(request, locale, `api/${noun}`, { kind: 'api', api: { nouns, noun } }),
    );
  });
};
