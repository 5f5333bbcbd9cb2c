import type { FastifyInstance } from 'fastify';
import { addParticipantPage } from './participant-page.ts';
import { createErrorAnswer } from './answer-error.ts';
import { addDeskPage } from './desk-page.ts';
import { apiOn } from './api/api-parts.ts';
import { addFollowUpPage } from './follow-up-page.ts';
import { addJoinPage } from './join-page.ts';
import { addFollowUpStop } from './follow-up-stop.ts';
import { BoardShelf } from './public/board-shelf.ts';
import { createPageMaker, type PublicParts } from './public/page-maker.ts';
import { addPublicBoard } from './public/public-board.ts';
import { addPublicOverview } from './overview/public-overview.ts';
import { addPublicStatements } from './public/public-statements.ts';
import { addPublicCredentialPage } from './public/public-credential-page.ts';
import { addPublicCredentials } from './public/public-credentials.ts';
import { addPublicResults } from './public/public-results.ts';
import { addPublicPages } from './public/public.ts';
import { statementsOn } from './public/statements-on.ts';
import { DeskShelf } from './desk-shelf.ts';
import { addApi } from './routes/api.ts';
import { addAuth } from './routes/auth.ts';
import { openHttp } from './open-http.ts';
import { addSecurityHeaders } from './security-headers.ts';
import type { ServerRole } from './server-role.ts';
import { addWatch } from './watch/add-watch.ts';
import { openLog } from './watch/log.ts';
import type { Watch } from './watch/watch.ts';

/** The HTTP application: no state of its own, everything it serves is handed in. */
export const createApp = (
  parts: PublicParts & {
    readonly version: string;
    readonly desk?: DeskShelf;
    /** A worker answers only what tells of itself; all without it. */
    readonly role?: ServerRole;
    /** Addresses of proxies, separated by commas. */
    readonly trustProxy?: string | undefined;
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
  const answerError = createErrorAnswer(makePage, log);
  const app = openHttp(parts, answerError);
  addSecurityHeaders(app, parts.isSecure ?? false);
  app.setErrorHandler(answerError);
  const desk = parts.desk ?? new DeskShelf();
  const { shelf, version, trustProxy, role = 'all' } = parts;
  addWatch(app, { ...parts.watch, log }, { shelf, desk, version, trustProxy, role });
  if (role === 'worker') {
    app.setNotFoundHandler(async (_request, reply) => reply.code(404).send({ code: 'not-found' }));
    return app;
  }
  addAuth(app, desk, log);
  addApi(app, desk, board, parts.version);
  addDeskPage(app, parts.web);
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
  addPublicOverview(app, { ...parts, board, typesetter }, makePage);
  addPublicPages(app, parts, makePage);
  return app;
};
