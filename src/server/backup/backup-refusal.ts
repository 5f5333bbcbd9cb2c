import type { LoadRefusal } from '../../register/dump/load-dump.ts';

/** Everything that may keep a backup from being made or restored, with the parameters of its sentence (`backup.refused.*`). */
export const backupRefusals = {
  'backup-folder-there': ['folder'],
  'backup-folder-not-writable': ['folder'],
  'backup-key-missing': [],
  'not-a-backup': ['folder'],
  'backup-form-newer': ['program'],
  'backup-key-needed': [],
  'backup-key-wrong': [],
  'backup-file-missing': ['file'],
  'backup-file-changed': ['file'],
  'restore-folder-not-empty': ['folder', 'file'],
  'restored-journal-wrong': ['institution'],
} as const;

/** Why there is no backup, or nothing was restored. */
export type BackupRefusal =
  | {
      readonly of: 'backup';
      readonly refusal: {
        readonly code: keyof typeof backupRefusals;
        readonly params: Readonly<Record<string, string>>;
      };
    }
  | LoadRefusal;
