import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/import.ts';
import { accept } from '../../core/basics/result.ts';
import { checkProfile } from '../../core/import/check-profile.ts';
import { importTargets } from '../../intake/import-targets.ts';
import { retireProfileCommand } from '../../register/import/retire-profile.ts';
import { saveProfileCommand } from '../../register/import/save-profile.ts';
import { newId } from '../../register/new-id.ts';
import { perform } from '../../register/perform.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { inImports } from '../api/in-imports.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { chosenProfile } from '../import/chosen-profile.ts';
import { importFileJob, type ImportJobData } from '../import/import-job-data.ts';
import { importKnowledge } from '../import/import-knowledge.ts';
import { lookAtFile } from '../import/look-at-file.ts';
import { previewFile } from '../import/preview-file.ts';
import { waitingFile } from '../import/waiting-file.ts';

/** From an uploaded file to its import: what it looks like, what it would bring, and the deed; and the profiles made on the way. */
export const addImportFileRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.readImportFile, async ({ actor, params, query }) => {
    const { institutionId, fileId } = params;
    const found = await inImports(parts, actor, 'import-records', institutionId, async (trx) =>
      waitingFile(trx, institutionId, fileId),
    );
    return found.ok ? lookAtFile(parts.desk(), { ...found.value, sheet: query.sheet }) : found;
  });
  serveEndpoint(app, parts, contract.previewImport, async ({ actor, params, body }, request) => {
    const { institutionId, fileId } = params;
    const found = await inImports(parts, actor, 'import-records', institutionId, async (trx) =>
      waitingFile(trx, institutionId, fileId),
    );
    if (!found.ok) return found;
    const { file, offered } = found.value;
    const chosen = await chosenProfile(body, offered);
    if (!chosen.ok) return chosen;
    // Whoever left does not wait for the rest.
    const left = new AbortController();
    const leave = (): void => left.abort();
    request.raw.socket.once('close', leave);
    try {
      return await previewFile(parts.desk(), {
        ...{ institutionId, file, offered, sheet: body.sheet, signal: left.signal },
        vault: parts.setting().vault,
        ...chosen.value,
      });
    } finally {
      request.raw.socket.off('close', leave);
    }
  });
  serveEndpoint(app, parts, contract.startImport, async ({ actor, params, body }) => {
    const { institutionId } = params;
    const { queue } = parts.desk();
    const sent = await inImports(parts, actor, 'import-records', institutionId, async (trx) => {
      const found = await waitingFile(trx, institutionId, body.fileId);
      if (!found.ok) return found;
      const chosen = await chosenProfile(body.reading, found.value.offered);
      if (!chosen.ok) return chosen;
      const now = parts.setting().now();
      const batchId = newId('imb', now.getTime());
      const { sheet } = body.reading;
      const data: ImportJobData = {
        ...{ institutionId, batchId, fileId: body.fileId, fileName: found.value.file.fileName },
        ...(sheet === undefined ? {} : { sheet }),
        ...{ profileId: chosen.value.id, profile: chosen.value.profile, askedAt: now.toISOString() },
        actor: {
          accountId: actor.accountId,
          memberships: [...actor.memberships],
          hasSecondFactor: actor.hasSecondFactor,
        },
      };
      await queue.send(trx, importFileJob, batchId, data);
      return accept({ id: batchId });
    });
    if (sent.ok) queue.wake(importFileJob);
    return sent;
  });
  serveEndpoint(app, parts, contract.saveImportProfile, async ({ actor, requestKey, params, body }) => {
    const { mapping, profile: id } = body;
    const { lists } = await importKnowledge();
    const faults = checkProfile(mapping, importTargets, lists);
    const profile = { ...mapping, id: 'mapping', version: 1 };
    const wish = {
      ...{ institutionId: params.institutionId, asker: actor, requestKey },
      input: { id, target: mapping.target, profile, faults },
    };
    return perform(parts.register(), saveProfileCommand, wish, parts.setting());
  });
  serveCommand(app, parts, contract.retireImportProfile, retireProfileCommand, ({ params }) => ({
    institutionId: params.institutionId,
    input: { id: params.id },
  }));
};
