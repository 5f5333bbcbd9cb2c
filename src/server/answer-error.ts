import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLocale } from '../core/basics/locale.ts';
import { chooseLocale } from './choose-locale.ts';
import type { PageMaker } from './page-maker.ts';
import { negotiated, send } from './representation.ts';

const report = (request: FastifyRequest, error: unknown): void =>
  void process.stderr.write(
    `${request.method} ${request.routeOptions?.url ?? '?'}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );

/** Only what Fastify itself refuses carries a status below 500; everything else is our fault, reported and not told. */
const statusOf = (error: unknown): number => {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 600 ? status : 500;
};

/** A page in the reader's language for people, a code for programs; never the words of the error. */
export const createErrorAnswer =
  (makePage: PageMaker) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const status = statusOf(error);
    const ours = status >= 500;
    if (ours) report(request, error);
    const coded = { code: ours ? 'our-fault' : 'bad-request' };
    if (/^\/api(\/|$)/.test(request.url)) return reply.code(status).send(coded);
    const first = request.url.split(/[/?]/)[1] ?? '';
    const locale = isLocale(first) ? first : chooseLocale(request.headers['accept-language']);
    try {
      const message = ours ? 'failed' : 'bad-request';
      const page = makePage(request, locale, '', { kind: 'message', message }, status);
      return send(request, reply, isLocale(first) ? page : negotiated(page));
    } catch (second) {
      // When no page can be made at all, a code is still an answer.
      report(request, second);
      return reply.code(status).send(coded);
    }
  };
