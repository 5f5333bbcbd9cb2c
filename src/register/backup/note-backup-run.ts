import type { Register } from '../db.ts';
import { newId } from '../new-id.ts';
import type { BackupRun } from './backup-run.ts';

/** Write down what became of a backup or of a drill. */
export const noteBackupRun = async (register: Register, run: BackupRun): Promise<void> =>
  register.readWrite(async (trx) => {
    await trx
      .insertInto('backup_run')
      .values({
        id: newId('bkr', run.beganAt.getTime()),
        kind: run.kind,
        origin: run.origin,
        place: run.place,
        began_at: run.beganAt,
        ended_at: run.endedAt,
        outcome: run.outcome,
        taken_at: run.takenAt,
        bytes: run.bytes,
        positions: run.positions === null ? null : JSON.stringify(run.positions),
        restored_seconds: run.restoredSeconds,
        error: run.error,
      })
      .execute();
  });
