import { z } from 'zod';
import type { Register } from '../db.ts';
import type { BackupRun } from './backup-run.ts';

const positionsForm = z.record(z.string(), z.int()).nullable();

/** Backups and drills, the newest first. */
export const listBackupRuns = async (
  register: Register,
  limit: number,
): Promise<readonly (BackupRun & { readonly id: string })[]> =>
  register.readOnly('qaitu_app', async (trx) => {
    const rows = await trx
      .selectFrom('backup_run')
      .selectAll()
      .orderBy('began_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind === 'drill' ? 'drill' : 'backup',
      origin: row.origin === 'schedule' ? 'schedule' : 'command',
      place: row.place,
      beganAt: row.began_at,
      endedAt: row.ended_at,
      outcome: row.outcome === 'passed' ? 'passed' : 'failed',
      takenAt: row.taken_at,
      bytes: row.bytes === null ? null : Number(row.bytes),
      positions: positionsForm.parse(row.positions),
      restoredSeconds: row.restored_seconds,
      error: row.error,
    }));
  });
