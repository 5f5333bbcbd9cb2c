import type { FastifyInstance } from 'fastify';
import { isLocale } from '../../core/basics/locale.ts';
import type { PageContent } from '../../web/public/page.ts';
import { attachmentOf } from '../attachment-of.ts';
import type { PageMaker, PublicParts } from './page-maker.ts';
import { represent, send } from '../representation.ts';
import { statementFile } from '../paper/statement-file.ts';
import { statementJson } from './statement-json.ts';

/** Another day of the same release may come and a statement be signed: whoever keeps it asks again. */
const headers = { 'cache-control': 'no-cache' } as const;

const readYear = (given: string) => {
  const [, year, format = 'html'] = /^(\d{4})(?:\.(pdf|docx|json))?$/.exec(given) ?? [];
  return year === undefined ? undefined : { year: Number(year), format };
};

const readVersion = (given: string | null): number | undefined | null =>
  given === null || given === '' ? undefined : /^[1-9]\d{0,3}$/.test(given) ? Number(given) : null;

/** A university's signed statement as page, PDF and JSON; each version stays at its address. */
export const addPublicStatements = (
  app: FastifyInstance,
  { shelf, statements, typesetter }: PublicParts,
  makePage: PageMaker,
): void => {
  app.get('/:locale/statements/:id/:year', async (request, reply) => {
    const { locale, id, year: given } = request.params as { locale: string; id: string; year: string };
    if (!isLocale(locale)) return reply.callNotFound();
    const asked = readYear(given);
    const version = readVersion(new URL(request.url, 'http://local').searchParams.get('version'));
    const say = (status: number, address: string, content: PageContent) =>
      send(request, reply, makePage(request, locale, address, content, status));
    if (shelf.current() === undefined) return say(503, '', { kind: 'message', message: 'starting' });
    const found =
      asked === undefined || version === null ? undefined : await statements?.find(id, asked.year, version);
    if (found === undefined || asked === undefined)
      return say(404, `statements/${id}/${given}`, { kind: 'message', message: 'not-found' });
    const { view } = found;
    const name = `statement-${id}-${view.year}-v${view.version}`;
    const disposition = (ending: string) => ({
      ...headers,
      'content-disposition': attachmentOf(`${name}.${ending}`),
    });
    if (asked.format === 'json')
      return send(
        request,
        reply,
        represent(statementJson(found), 'application/json; charset=utf-8', { headers: disposition('json') }),
      );
    if (asked.format === 'pdf' || asked.format === 'docx') {
      const setter = typesetter?.();
      if (setter === undefined) return say(503, '', { kind: 'message', message: 'starting' });
      const address = `${request.protocol}://${request.host}/${locale}/statements/${id}/${view.year}?version=${view.version}`;
      const { format } = asked;
      const { type, body } = await statementFile(setter, found, { locale, format, address });
      return send(request, reply, represent(body, type, { headers: disposition(`${locale}.${format}`) }));
    }
    const query = version === undefined ? '' : `?version=${version}`;
    return say(200, `statements/${id}/${view.year}${query}`, {
      kind: 'statement',
      view,
      institution: found.institution,
    });
  });
};
