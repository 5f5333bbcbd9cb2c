import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/study-session.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { findSessionStudy } from '../../register/study/find-session-study.ts';
import { leadSessionCommand } from '../../register/study/lead-session.ts';
import { listSessions } from '../../register/study/list-sessions.ts';
import { noteSessionCommand } from '../../register/study/note-session.ts';
import { planSessionCommand } from '../../register/study/plan-session.ts';
import { recordAttendanceCommand } from '../../register/study/record-attendance.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { inStudy } from '../api/in-study.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { studySessionView } from '../views/study-session.ts';

/** Where sessions of a study are planned and led. */
export const addStudySessionRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listSessions, async ({ actor, params }) =>
    inStudy(parts, actor, 'read-study', params, async (trx) => {
      const { institutionId, studyId } = params;
      const study = await findSessionStudy(trx, institutionId, studyId);
      if (study === undefined) return refuse({ code: 'study-unknown' });
      return accept({ ...study, sessions: await listSessions(trx, institutionId, studyId) });
    }),
  );
  serveEndpoint(app, parts, contract.readSession, async ({ actor, params }) =>
    inStudy(parts, actor, 'lead-session', params, async (trx) => {
      const view = await studySessionView(trx, parts.setting(), params);
      return view === undefined ? refuse({ code: 'session-unknown' }) : accept(view);
    }),
  );
  serveCommand(app, parts, contract.planSession, planSessionCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { studyId: params.studyId, ...body },
  }));
  serveCommand(app, parts, contract.leadSession, leadSessionCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { sessionId: params.sessionId, ...body },
  }));
  serveCommand(app, parts, contract.recordAttendance, recordAttendanceCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { sessionId: params.sessionId, ...body },
  }));
  serveCommand(app, parts, contract.noteSession, noteSessionCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { sessionId: params.sessionId, ...body },
  }));
};
