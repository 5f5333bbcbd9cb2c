import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/epvo.ts';
import { refuse } from '../../core/basics/result.ts';
import { epvoTables } from '../../core/epvo/epvo-tables.ts';
import { readEntityFile } from '../../exchange/epvo/read-entity-file.ts';
import { findUniversityNumber } from '../../register/epvo/find-university-number.ts';
import { joinEpvoRecordCommand } from '../../register/epvo/join-epvo-record.ts';
import { orderEpvoReadingCommand } from '../../register/epvo/order-epvo-reading.ts';
import { orderEpvoSendingCommand } from '../../register/epvo/order-epvo-sending.ts';
import { readEpvoMirrorCommand } from '../../register/epvo/read-epvo-mirror.ts';
import { stopEpvoJobCommand } from '../../register/epvo/stop-epvo-job.ts';
import { perform } from '../../register/perform.ts';
import type { Actor } from '../../core/access/actor.ts';
import type { Permission } from '../../core/access/permissions.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept } from '../../core/basics/result.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

/** What coordinators do with the EPVO: have it read, give a file of it, join records, send, stop. */
export const addEpvoCommandRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  /** Asked before anything is done, so that a stranger learns nothing of what is set up. */
  const numberOf = async (
    actor: Actor,
    permission: Permission,
    institutionId: string,
  ): Promise<Decided<number>> =>
    parts.register().inInstitution(institutionId, async (trx) => {
      const allowed = await permitOrRecord(parts, trx, { actor, permission, target: { institutionId } });
      if (!allowed.ok) return allowed;
      const number = await findUniversityNumber(trx, institutionId);
      return number === undefined ? refuse({ code: 'epvo-no-number' }) : accept(number);
    });
  serveEndpoint(app, parts, contract.orderEpvoReading, async (call) => {
    const { actor, params, body: input, requestKey } = call;
    const number = await numberOf(actor, 'order-epvo-reading', params.institutionId);
    if (!number.ok) return number;
    if (parts.desk().epvo(number.value) === undefined) return refuse({ code: 'epvo-not-connected' });
    const wish = { ...params, asker: actor, requestKey, input };
    return perform(parts.register(), orderEpvoReadingCommand, wish, parts.setting());
  });
  serveEndpoint(app, parts, contract.orderEpvoSending, async (call) => {
    const { actor, params, body: input, requestKey } = call;
    const number = await numberOf(actor, 'order-epvo-sending', params.institutionId);
    if (!number.ok) return number;
    if (parts.desk().epvo(number.value) === undefined) return refuse({ code: 'epvo-not-connected' });
    const wish = { ...params, asker: actor, requestKey, input };
    return perform(parts.register(), orderEpvoSendingCommand, wish, parts.setting());
  });
  serveEndpoint(app, parts, contract.takeEpvoFile, async (call) => {
    const { actor, params, body, requestKey } = call;
    const number = await numberOf(actor, 'read-epvo-mirror', params.institutionId);
    if (!number.ok) return number;
    const bytes = new TextEncoder().encode(body.text);
    const table = epvoTables[body.entity];
    const read = await readEntityFile(bytes, body.fileName, table);
    if (!read.ok) {
      const { code, params: own } = read.refusal;
      return code.startsWith('epvo-')
        ? refuse({ code, params: { ...own } })
        : refuse({ code: 'epvo-not-a-table' });
    }
    if (read.value.some(({ universityId }) => (universityId ?? number.value) !== number.value))
      return refuse({ code: 'epvo-file-of-another' });
    const input = { fileSha256: createHash('sha256').update(bytes).digest('hex'), entity: table.entity };
    const wish = { ...params, asker: actor, requestKey, input };
    return perform(parts.register(), readEpvoMirrorCommand(table, read.value), wish, parts.setting());
  });
  serveCommand(app, parts, contract.joinEpvoRecord, joinEpvoRecordCommand, ({ params, body }) => {
    const { institutionId, ...record } = params;
    return { institutionId, input: { ...record, ...body } };
  });
  serveCommand(
    app,
    parts,
    contract.stopEpvoJob,
    stopEpvoJobCommand,
    ({ params: { institutionId, ...job } }) => ({
      institutionId,
      input: job,
    }),
  );
};
