import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/alumni.ts';
import { enterFollowUpCommand } from '../../register/alumni/answer-follow-up.ts';
import { decideOutcomeCommand } from '../../register/alumni/decide-outcome.ts';
import { recordBounceCommand } from '../../register/alumni/record-bounce.ts';
import { reissueFollowUpCommand } from '../../register/alumni/reissue-follow-up.ts';
import { settleOutcomesCommand } from '../../register/alumni/settle-outcomes.ts';
import { stateOutcomeCommand } from '../../register/alumni/state-outcome.ts';
import { stopAskingCommand } from '../../register/alumni/stop-asking.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { serveCommand } from '../api/serve-command.ts';

/** What an alumnus says on his own page, and what the office enters, decides and settles. */
export const addAlumniCommandRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveCommand(
    app,
    parts,
    contract.stateOutcome,
    stateOutcomeCommand,
    ({ params: { institutionId, id }, body }) => ({ institutionId, input: { alumnusId: id, ...body } }),
  );
  serveCommand(app, parts, contract.stopAsking, stopAskingCommand, ({ params: { institutionId, id } }) => ({
    institutionId,
    input: { alumnusId: id, why: 'asked-to' as const },
  }));
  serveCommand(
    app,
    parts,
    contract.enterFollowUp,
    enterFollowUpCommand,
    ({ params: { institutionId, id }, body }) => ({
      institutionId,
      input: { followUpId: id, ...body, by: 'telephone' as const },
    }),
  );
  serveCommand(
    app,
    parts,
    contract.reissueFollowUp,
    reissueFollowUpCommand,
    ({ params: { institutionId, id } }) => ({ institutionId, input: { id } }),
  );
  serveCommand(
    app,
    parts,
    contract.recordBounce,
    recordBounceCommand,
    ({ params: { institutionId, id } }) => ({ institutionId, input: { id } }),
  );
  serveCommand(
    app,
    parts,
    contract.decideOutcome,
    decideOutcomeCommand,
    ({ params: { institutionId, id }, body: { reason, ...decision } }) => ({
      institutionId,
      input: { id, ...decision },
      reason,
    }),
  );
  serveCommand(
    app,
    parts,
    contract.settleOutcomes,
    settleOutcomesCommand,
    ({ params: { institutionId, id }, body: { reason, standsId } }) => ({
      institutionId,
      input: { alumnusId: id, standsId },
      reason,
    }),
  );
};
