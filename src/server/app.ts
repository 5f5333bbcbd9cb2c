import { fastify, type FastifyInstance } from 'fastify';
import { addParticipantPage } from './participant-page.ts';
import { createErrorAnswer } from './answer-error.ts';
import { addDeskPage } from './desk-page.ts';
import { apiOn } from './api/api-parts.ts';
import { addFollowUpPage } from './follow-up-page.ts';
import { addJoinPage } from './join-page.ts';
import { addFollowUpStop } from './follow-up-stop.ts';
import { BoardShelf } from './board-shelf.ts';
import { createPageMaker, type PublicParts } from './page-maker.ts';
import { addPublicBoard } from './public-board.ts';
import { addPublicStatements } from './public-statements.ts';
import { addPublicCredentialPage } from './public-credential-page.ts';
import { addPublicCredentials } from './public-credentials.ts';
import { addPublicResults } from './public-results.ts';
import { addPublicPages } from './public.ts';
import { statementsOn } from './statements-on.ts';
import { DeskShelf } from './desk-shelf.ts';
import { refuseConnection } from './refuse-connection.ts';
import { addApi } from './routes/api.ts';
import { addAuth } from './routes/auth.ts';
import { addHealth } from './routes/health.ts';
import { addMetrics } from './routes/metrics.ts';
import { addReady } from './routes/ready.ts';
import { addSecurityHeaders, securityHeadersOf } from './security-headers.ts';
import { addRequestWatch } from './watch/add-request-watch.ts';
import { openLog } from './watch/log.ts';
import { openMeters } from './watch/meters.ts';
import { requestIdFrom } from './watch/request-id.ts';
import { trustedPeer } from './watch/trusted-peer.ts';
import type { Watch } from './watch/watch.ts';

/** In ms: a document of 20 MB over a slow line takes minutes, headers alone may not. */
const uploadWithin = 300_000;
const headersWithin = 30_000;

/** The HTTP application: no state of its own, everything it serves is handed in. */
export const createApp = (
  parts: PublicParts & {
    readonly version: string;
    readonly desk?: DeskShelf;
    /** Addresses of proxies, separated by commas. */
    readonly trustProxy?: string;
    /** What is told of the running application; an own log for people and own counters without it. */
    readonly watch?: Watch;
    /** Whether people reach the site by https, here or at a proxy. */
    readonly isSecure?: boolean;
    /** In ms: how long a request may take to arrive, and how often that is looked at. Tests are less patient. */
    readonly arrival?: { readonly within: number; readonly checkedEvery: number };
  },
): FastifyInstance => {
  const board = parts.board ?? new BoardShelf();
  parts.shelf.lookAlsoIn(async (release, name) => board.readFile(release, name));
  const makePage = createPageMaker(parts);
  const log = parts.watch?.log ?? openLog('text');
  const meters = parts.watch?.meters ?? openMeters(parts.version, { withProcess: false });
  const answerError = createErrorAnswer(makePage, log);
  const isTrusted = trustedPeer(parts.trustProxy);
  const { within, checkedEvery } = parts.arrival ?? { within: uploadWithin, checkedEvery: 5000 };
  const { isSecure = false } = parts;
  const app = fastify({
    logger: false,
    genReqId: requestIdFrom(isTrusted),
    trustProxy: parts.trustProxy ?? false,
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
  addSecurityHeaders(app, isSecure);
  app.setErrorHandler(answerError);
  addRequestWatch(app, [log.answered, meters.answered]);
  parts.watch?.tracer?.follow(app, isTrusted);
  if (parts.watch === undefined) app.addHook('onClose', async () => meters.close());
  addHealth(app, parts.shelf, parts.version);
  const desk = parts.desk ?? new DeskShelf();
  addReady(app, parts.shelf, desk, parts.version);
  addMetrics(app, meters, desk, parts.watch?.metricsToken);
  addAuth(app, desk);
  addApi(app, desk, board, parts.version);
  addDeskPage(app, parts.web.desk);
  addFollowUpPage(app, parts.web.followUp);
  addFollowUpStop(app, apiOn(desk));
  addJoinPage(app, parts.web.join);
  addParticipantPage(app, parts.web.participant);
  addPublicResults(app, desk, makePage);
  addPublicCredentials(app, desk);
  addPublicCredentialPage(app, desk, makePage);
  const statements = parts.statements ?? statementsOn(desk);
  const typesetter = parts.typesetter ?? (() => desk.current()?.typesetter);
  addPublicBoard(app, { ...parts, statements }, makePage);
  addPublicStatements(app, { ...parts, statements, typesetter }, makePage);
  addPublicPages(app, parts, makePage);
  return app;
};
