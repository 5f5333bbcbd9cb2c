import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/stay.ts';
import { accept } from '../../core/basics/result.ts';
import { addCostLineCommand } from '../../register/mobility/add-cost-line.ts';
import { correctStayCommand } from '../../register/mobility/correct-stay.ts';
import { findEmergencyContact } from '../../register/mobility/find-emergency-contact.ts';
import { recordActualCostCommand } from '../../register/mobility/record-actual-cost.ts';
import { recordArrivalCommand } from '../../register/mobility/record-arrival.ts';
import { recordDepartureCommand } from '../../register/mobility/record-departure.ts';
import { recordReturnCommand } from '../../register/mobility/record-return.ts';
import { removeCostLineCommand } from '../../register/mobility/remove-cost-line.ts';
import { writeEmergencyContactCommand } from '../../register/mobility/write-emergency-contact.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { lookAtMobility } from '../api/look-at-mobility.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { stayView } from '../views/stay.ts';

/** What goes on during a stay: days, costs and whom to call. */
export const addStayRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.readStay, async ({ actor, params }) =>
    parts.register().inInstitution(params.institutionId, async (trx) => {
      const found = await lookAtMobility(parts, actor, trx, params);
      return found.ok ? accept(await stayView(trx, found.value, actor.accountId)) : found;
    }),
  );
  serveCommand(app, parts, contract.recordDeparture, recordDepartureCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { id: params.id, ...body },
  }));
  serveCommand(app, parts, contract.recordArrival, recordArrivalCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { id: params.id, ...body },
  }));
  serveCommand(app, parts, contract.recordReturn, recordReturnCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { id: params.id, ...body },
  }));
  serveCommand(
    app,
    parts,
    contract.correctStay,
    correctStayCommand,
    ({ params, body: { reason, ...days } }) => ({
      institutionId: params.institutionId,
      input: { id: params.id, ...days },
      reason,
    }),
  );
  serveCommand(app, parts, contract.addCostLine, addCostLineCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { mobilityId: params.id, ...body },
  }));
  serveCommand(app, parts, contract.recordActualCost, recordActualCostCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { id: params.id, ...body },
  }));
  serveCommand(
    app,
    parts,
    contract.removeCostLine,
    removeCostLineCommand,
    ({ params, body: { reason } }) => ({
      institutionId: params.institutionId,
      input: { id: params.id },
      reason,
    }),
  );
  serveEndpoint(app, parts, contract.readEmergencyContact, async ({ actor, params }) =>
    parts.register().inInstitution(params.institutionId, async (trx) => {
      const found = await lookAtMobility(parts, actor, trx, params, 'read-emergency-contact');
      if (!found.ok) return found;
      return accept({ contact: (await findEmergencyContact(trx, params.institutionId, params.id)) ?? null });
    }),
  );
  serveCommand(
    app,
    parts,
    contract.writeEmergencyContact,
    writeEmergencyContactCommand,
    ({ params, body }) => ({
      institutionId: params.institutionId,
      input: { id: params.id, ...body },
    }),
  );
};
