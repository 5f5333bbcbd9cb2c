import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/study-poll.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { draftPollCommand } from '../../register/study/draft-poll.ts';
import { enterPollAnswersCommand } from '../../register/study/enter-poll-answers.ts';
import { movePollCommands } from '../../register/study/move-poll.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { inStudy } from '../api/in-study.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { studyPollView } from '../views/study-poll.ts';

/** Where questions to the participants of a session are drafted, opened, closed and entered by hand. */
export const addStudyPollRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.readPoll, async ({ actor, params }) =>
    inStudy(parts, actor, 'lead-session', params, async (trx) => {
      const view = await studyPollView(trx, params);
      return view === undefined ? refuse({ code: 'poll-unknown' }) : accept(view);
    }),
  );
  serveCommand(app, parts, contract.draftPoll, draftPollCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { on: { sessionId: params.sessionId }, ...body },
  }));
  serveCommand(app, parts, contract.changePoll, draftPollCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { on: { pollId: params.pollId }, ...body },
  }));
  const moves = [
    [contract.openPoll, movePollCommands.open],
    [contract.closePoll, movePollCommands.close],
    [contract.dropPoll, movePollCommands.drop],
  ] as const;
  for (const [endpoint, command] of moves)
    serveCommand(app, parts, endpoint, command, ({ params: { institutionId, pollId } }) => ({
      institutionId,
      input: { pollId },
    }));
  serveCommand(app, parts, contract.enterPollAnswers, enterPollAnswersCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { pollId: params.pollId, ...body },
  }));
};
