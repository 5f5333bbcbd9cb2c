import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text as textOfStream } from 'node:stream/consumers';
import type { BackupSettings } from '../backup/backup-settings.ts';
import { backupName, forgetOldBackups, listKeptBackups } from '../backup/kept-backups.ts';
import { makeRecordedBackup } from '../backup/make-recorded-backup.ts';
import { backupRefusalSentence } from '../backup/backup-refusal-sentence.ts';
import type { BackupSource } from '../backup/write-backup.ts';
import type { BatchHandler } from './queue.ts';

/** Names of the jobs that make the backup of a day, and try the newest one in a week. */
export const backupJob = 'backup';
export const drillJob = 'backup-drill';

const aDayAtMost = 24 * 3600;
const command = path.join(import.meta.dirname, '../../cli/main.ts');

/** In a process of its own: it starts a database beside ours, and must not disturb the server when it goes wrong. */
const drill = async (folder: string): Promise<void> => {
  const args = [command, 'restore', folder, '--drill', '--scheduled', '--json'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const [said, [code]] = await Promise.all([textOfStream(child.stderr), once(child, 'exit')]);
  if (code !== 0) throw new Error(said.trim() || `the drill ended with ${String(code)}`);
};

const alone = (work: () => Promise<void>): BatchHandler => ({
  size: 1,
  seconds: aDayAtMost,
  run: async (jobs) => {
    try {
      await work();
      return new Map();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return new Map(jobs.map(({ id }) => [id, reason]));
    }
  },
});

/** What the schedule does; nothing where no folder is set. */
export const backupJobs = (
  source: BackupSource,
  { folder, keep }: BackupSettings,
): Readonly<Record<string, BatchHandler>> =>
  folder === undefined
    ? {}
    : {
        [backupJob]: alone(async () => {
          const place = path.join(folder, backupName(new Date()));
          const made = await makeRecordedBackup(source, place, 'schedule');
          if (!made.ok) throw new Error(backupRefusalSentence('en', place, made.refusal));
          await forgetOldBackups(folder, keep);
        }),
        [drillJob]: alone(async () => {
          const [newest] = await listKeptBackups(folder);
          if (newest === undefined) throw new Error(`there is no backup in ${folder} to try`);
          await drill(newest);
        }),
      };
