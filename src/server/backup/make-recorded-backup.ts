import type { Result } from '../../core/basics/result.ts';
import { noteBackupRun } from '../../register/backup/note-backup-run.ts';
import type { BackupManifest } from './backup-manifest.ts';
import type { BackupRefusal } from './backup-refusal.ts';
import { backupRefusalSentence } from './backup-refusal-sentence.ts';
import { writeBackup, type BackupSource } from './write-backup.ts';

/** Make a backup and write down in the register what became of it; what is thrown is written down and thrown on. */
export const makeRecordedBackup = async (
  source: BackupSource,
  folder: string,
  origin: 'schedule' | 'command',
): Promise<Result<BackupManifest, BackupRefusal>> => {
  const beganAt = new Date();
  const note = async (manifest: BackupManifest | undefined, error: string | null): Promise<void> =>
    noteBackupRun(source.register, {
      kind: 'backup',
      origin,
      place: folder,
      beganAt,
      endedAt: new Date(),
      outcome: error === null ? 'passed' : 'failed',
      takenAt: manifest === undefined ? null : new Date(manifest.takenAt),
      bytes: manifest?.files.reduce((sum, { bytes }) => sum + bytes, 0) ?? null,
      positions:
        manifest === undefined
          ? null
          : Object.fromEntries(
              Object.entries(manifest.positions).map(([id, { sequence }]) => [id, sequence]),
            ),
      restoredSeconds: null,
      error,
    });
  try {
    const made = await writeBackup(source, folder);
    if (made.ok) await note(made.value, null);
    else await note(undefined, backupRefusalSentence('en', folder, made.refusal));
    return made;
  } catch (error) {
    await note(undefined, error instanceof Error ? error.message : String(error));
    throw error;
  }
};
