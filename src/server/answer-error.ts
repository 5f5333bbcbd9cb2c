import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLocale } from '../core/basics/locale.ts';
import { isDatabaseAway, isDatabaseBusy } from '../register/database/database-errors.ts';
import { storageFaultOf } from '../register/evidence/storage-fault.ts';
import { chooseLocale } from './choose-locale.ts';
import type { PageMaker } from './public/page-maker.ts';
import { negotiated, send } from './representation.ts';
import { openLog, type Log } from './watch/log.ts';

/** Until a database that was stopped is looked for again, in seconds; a client's own pauses are as long. */
const retryAfter = '5';

/** What Fastify refuses before any route sees the request, by its code. */
const refusals: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'not-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-json',
};

/** Only what Fastify itself refuses carries a status below 500; everything else is our fault, reported and not told. */
const readError = (error: unknown): { readonly status: number; readonly code: string } => {
  if (isDatabaseBusy(error)) return { status: 503, code: 'busy' };
  if (isDatabaseAway(error)) return { status: 503, code: 'database-away' };
  const storage = storageFaultOf(error);
  if (storage !== undefined) return { status: storage === 'files-away' ? 503 : 507, code: storage };
  const { statusCode, code } = (error instanceof Error ? error : {}) as {
    readonly statusCode?: unknown;
    readonly code?: unknown;
  };
  const status = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 600 ? statusCode : 500;
  return { status, code: status >= 500 ? 'our-fault' : (refusals[String(code)] ?? 'bad-request') };
};

/** Whoever was sending has hung up: a phone lost its line, a page was closed. Nobody's fault, and nobody reads the answer. */
const hasHungUp = (error: unknown, { raw }: FastifyRequest): boolean =>
  raw.readableAborted && (error as { readonly code?: unknown } | null)?.code === 'ECONNRESET';

/** A page in the reader's language for people, a code for programs; never the words of the error. */
export const createErrorAnswer =
  (makePage: PageMaker, log: Pick<Log, 'failed'> = openLog('text')) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const tell = (fault: unknown, isBrief: boolean): void => {
      // A request that was refused before it found its route has none.
      const route = request.routeOptions?.url;
      const { id: requestId, method } = request;
      log.failed({ requestId, method, ...(route === undefined ? {} : { route }), error: fault, isBrief });
    };
    const { status, code } = readError(error);
    if (hasHungUp(error, request)) return reply.code(400).send({ code: 'bad-request' });
    const ours = status >= 500;
    if (status === 503) void reply.header('retry-after', retryAfter);
    // A database that is away or a disk that is full is one fault, however many requests meet it: a line for each, not a trace.
    if (ours) tell(error, status === 503 || status === 507);
    void reply.header('cache-control', 'no-store');
    const coded = { code };
    if (/^\/api(\/|$)/.test(request.url)) return reply.code(status).send(coded);
    const first = request.url.split(/[/?]/)[1] ?? '';
    const locale = isLocale(first) ? first : chooseLocale(request.headers['accept-language']);
    try {
      const message = ours ? 'failed' : 'bad-request';
      const page = makePage(request, locale, '', { kind: 'message', message }, status);
      return send(request, reply, isLocale(first) ? page : negotiated(page));
    } catch (second) {
      // When no page can be made at all, a code is still an answer.
      tell(second, false);
      return reply.code(status).send(coded);
    }
  };
