import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/backup.ts';
import { accept } from '../../core/basics/result.ts';
import { nationalOffice } from '../../core/institution/institution.ts';
import { findNewestPassed } from '../../register/backup/find-newest-passed.ts';
import { listBackupRuns } from '../../register/backup/list-backup-runs.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

const most = 200;

/** When the register could last have come back. */
export const addBackupRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listBackups, async ({ actor }) => {
    const allowed = checkPermission(parts, actor, 'read-jobs', { institutionId: nationalOffice });
    if (!allowed.ok) return allowed;
    const register = parts.register();
    const { folder, passphrase, keep } = parts.desk().backup;
    const [runs, [backup, drill]] = await Promise.all([
      listBackupRuns(register, most),
      register.readOnly('qaitu_app', async (trx) => [
        await findNewestPassed(trx, 'backup'),
        await findNewestPassed(trx, 'drill'),
      ]),
    ]);
    return accept({
      isScheduled: folder !== undefined,
      isEncrypted: passphrase !== undefined,
      keep,
      lastBackupAt: backup?.toISOString() ?? null,
      lastDrillAt: drill?.toISOString() ?? null,
      runs: runs.map(({ positions: _positions, beganAt, endedAt, takenAt, ...run }) => ({
        ...run,
        beganAt: beganAt.toISOString(),
        endedAt: endedAt.toISOString(),
        takenAt: takenAt?.toISOString() ?? null,
      })),
    });
  });
};
