import { refuse, type Result } from '../../core/basics/result.ts';
import type { backupRefusals, BackupRefusal } from './backup-refusal.ts';

/** A refusal of a backup or of its restore. */
export const refuseBackup = (
  code: keyof typeof backupRefusals,
  params: Readonly<Record<string, string>> = {},
): Result<never, BackupRefusal> => refuse({ of: 'backup', refusal: { code, params } });
