import type { Result } from '../../core/basics/result.ts';
import { noteBackupRun } from '../../register/backup/note-backup-run.ts';
import type { Register } from '../../register/db.ts';
import type { BackupRefusal } from './backup-refusal.ts';
import { backupRefusalSentence } from './backup-refusal-sentence.ts';
import { drillBackup, type Drill } from './drill-backup.ts';

/** Try a restore and write down in the live register what became of it; what is thrown is written down and thrown on. */
export const makeRecordedDrill = async (
  register: Register,
  { folder, passphrase }: { readonly folder: string; readonly passphrase?: string },
  origin: 'schedule' | 'command',
): Promise<Result<Drill, BackupRefusal>> => {
  const beganAt = new Date();
  const note = async (drill: Drill | undefined, error: string | null): Promise<void> =>
    noteBackupRun(register, {
      kind: 'drill',
      origin,
      place: folder,
      beganAt,
      endedAt: new Date(),
      outcome: error === null ? 'passed' : 'failed',
      takenAt: drill === undefined ? null : new Date(drill.manifest.takenAt),
      bytes: drill?.manifest.files.reduce((sum, { bytes }) => sum + bytes, 0) ?? null,
      positions:
        drill === undefined
          ? null
          : Object.fromEntries(
              Object.entries(drill.manifest.positions).map(([id, { sequence }]) => [id, sequence]),
            ),
      restoredSeconds: drill?.seconds ?? null,
      error,
    });
  try {
    const tried = await drillBackup(folder, passphrase);
    if (!tried.ok) await note(undefined, backupRefusalSentence('en', folder, tried.refusal));
    else {
      const { differences } = tried.value;
      await note(
        tried.value,
        differences === 0 ? null : `records that differ from the journal: ${differences}`,
      );
    }
    return tried;
  } catch (error) {
    await note(undefined, error instanceof Error ? error.message : String(error));
    throw error;
  }
};
