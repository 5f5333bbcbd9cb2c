import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/obligation.ts';
import * as ruleContract from '../../contract/obligation-rule.ts';
import { accept } from '../../core/basics/result.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import { balancePossible } from '../../core/obligation/balance-possible.ts';
import { claimObligationEventCommand } from '../../register/obligation/claim-event.ts';
import { decideObligationEventCommand } from '../../register/obligation/decide-event.ts';
import { decideObligationRequestCommand } from '../../register/obligation/decide-request.ts';
import { demandRefundCommand } from '../../register/obligation/demand-refund.ts';
import { fileObligationRequestCommand } from '../../register/obligation/file-request.ts';
import { listRules } from '../../register/obligation/list-rules.ts';
import { recordRefundPaymentCommand } from '../../register/obligation/record-payment.ts';
import { recordObligationRuleCommand } from '../../register/obligation/record-rule.ts';
import { stateObligationFactsCommand } from '../../register/obligation/state-facts.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint, serveOpenEndpoint } from '../api/serve-endpoint.ts';

/** What participants claim and ask, what the national office decides, and its rules. */
export const addObligationCommandRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveCommand(
    app,
    parts,
    contract.claimObligationEvent,
    claimObligationEventCommand,
    ({ params: { institutionId, id }, body }) => ({ institutionId, input: { obligationId: id, ...body } }),
  );
  serveCommand(
    app,
    parts,
    contract.decideObligationEvent,
    decideObligationEventCommand,
    ({ params: { institutionId, id }, body: { reason, ...decision } }) => ({
      institutionId,
      input: { id, ...decision },
      reason,
    }),
  );
  serveCommand(
    app,
    parts,
    contract.stateObligationFacts,
    stateObligationFactsCommand,
    ({ params: { institutionId, id }, body: { reason, ...facts } }) => ({
      institutionId,
      input: { obligationId: id, ...facts },
      reason,
    }),
  );
  serveCommand(
    app,
    parts,
    contract.fileObligationRequest,
    fileObligationRequestCommand,
    ({ params: { institutionId, id }, body }) => ({ institutionId, input: { obligationId: id, ...body } }),
  );
  serveCommand(
    app,
    parts,
    contract.decideObligationRequest,
    decideObligationRequestCommand,
    ({ params: { institutionId, id }, body: { reason, ...decision } }) => ({
      institutionId,
      input: { id, ...decision },
      reason,
    }),
  );
  serveCommand(
    app,
    parts,
    contract.demandRefund,
    demandRefundCommand,
    ({ params: { institutionId, id }, body: { reason, ...wish } }) => ({
      institutionId,
      input: { obligationId: id, ...wish },
      reason,
    }),
  );
  serveCommand(
    app,
    parts,
    contract.recordRefundPayment,
    recordRefundPaymentCommand,
    ({ params: { institutionId, id }, body }) => ({ institutionId, input: { id, ...body } }),
  );
  serveOpenEndpoint(app, parts, ruleContract.listObligationRules, async () =>
    parts
      .register()
      .readOnly('qaitu_national', async (trx) => accept({ rules: [...(await listRules(trx))] })),
  );
  serveEndpoint(app, parts, ruleContract.checkObligationRule, async ({ actor, body: { rule } }) => {
    const target = { institutionId: nationalOffice };
    const allowed = checkPermission(parts, actor, 'record-obligation-rule', target);
    if (!allowed.ok) return allowed;
    const faults = balancePossible(rule).map(({ code, field, params }) => ({
      code,
      field,
      params: { ...params },
    }));
    return accept({ faults });
  });
  serveCommand(
    app,
    parts,
    ruleContract.recordObligationRule,
    recordObligationRuleCommand,
    ({ body: { reason, ...input } }) => ({ institutionId: nationalOffice, input, reason }),
  );
};
