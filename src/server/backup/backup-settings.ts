import { z } from 'zod';

/** How backups are made. */
export interface BackupSettings {
  /** Encrypts all that is secret in a backup. */
  readonly passphrase?: string;
  /** Where the server makes one every day; without it, none by itself. */
  readonly folder?: string;
  /** How many of these stay. */
  readonly keep: number;
}

const shape = z.object({
  QAITU_BACKUP_KEY: z
    .string()
    .min(32, '32 bytes as base64, or a passphrase of at least 32 characters')
    .regex(/^[^\r\n]*$/, 'one line')
    .optional(),
  QAITU_BACKUP_FOLDER: z.string().min(1).optional(),
  QAITU_BACKUP_KEEP: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'a number from 1 to 9999')
    .transform(Number)
    .default(14),
});

/** The settings of backups, or every mistake; in production none is made that could be read without a key. */
export const readBackupSettings = (
  variables: Readonly<Record<string, string | undefined>>,
  mode: 'demonstration' | 'production',
): { readonly backup: BackupSettings } | { readonly mistakes: readonly string[] } => {
  const parsed = shape.safeParse(variables);
  if (!parsed.success)
    return { mistakes: parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`) };
  const { QAITU_BACKUP_KEY: passphrase, QAITU_BACKUP_FOLDER: folder, QAITU_BACKUP_KEEP: keep } = parsed.data;
  if (mode === 'production' && folder !== undefined && passphrase === undefined)
    return { mistakes: ['QAITU_BACKUP_KEY: needed in production where QAITU_BACKUP_FOLDER is set'] };
  return {
    backup: {
      keep,
      ...(passphrase === undefined ? {} : { passphrase }),
      ...(folder === undefined ? {} : { folder }),
    },
  };
};
